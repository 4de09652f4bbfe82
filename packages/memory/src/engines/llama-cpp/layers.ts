import { type Architecture, layersOf } from "@plimsoll/specs"
import type { PlannedLayer } from "./graph/layer-plan.ts"

/** Layers that repeat: a stretch of the model, and how many times it stands there one after another. */
export interface LayerRun {
  /** Number of the first layer. */
  readonly start: number
  /** Layers of one repetition. */
  readonly length: number
  readonly repeat: number
}

/** What tells apart layers with the same blocks, e.g. where they live. */
export type LayerKey = (layer: number) => string | number

/** Cuts the model into runs of stretches that are alike in everything; the last stretch is a run of its own. */
export function layerRuns({ groups }: Architecture, keyOf: LayerKey): readonly LayerRun[] {
  const runs: { start: number; length: number; repeat: number }[] = []
  let start = 0
  for (const [place, { repeat, layers }] of groups.entries()) {
    const { length } = layers
    let run: { start: number; length: number; repeat: number } | undefined
    for (let turn = 0; turn < repeat; turn++, start += length) {
      const isLast = place === groups.length - 1 && turn === repeat - 1
      const continues =
        run !== undefined &&
        !isLast &&
        layers.every((_, offset) => keyOf(start + offset) === keyOf(start - length + offset))
      if (run && continues) run.repeat++
      else {
        run = { start, length, repeat: 1 }
        runs.push(run)
      }
    }
  }
  return runs
}

/** A shorter model with as many repetitions of each run as `turns` says; marks stand before each repetition. */
export interface ReducedLayers {
  readonly layers: readonly PlannedLayer[]
  /** For each run, the positions in `layers` where its repetitions begin, and where it ends. */
  readonly marks: readonly (readonly number[])[]
}

export function reduceLayers(
  architecture: Architecture,
  runs: readonly LayerRun[],
  turns: readonly number[],
  homes: readonly number[],
): ReducedLayers {
  const all = layersOf(architecture)
  const layers: PlannedLayer[] = []
  const marks: number[][] = []
  for (const [place, { start, length, repeat }] of runs.entries()) {
    const kept = turns[place] ?? repeat
    const own: number[] = []
    for (let turn = 0; turn < kept; turn++) {
      own.push(layers.length)
      for (let offset = 0; offset < length; offset++) {
        const index = start + turn * length + offset
        const steps = all[index]
        if (steps) layers.push({ steps, index, home: homes[index] })
      }
    }
    own.push(layers.length)
    marks.push(own)
  }
  return { layers, marks }
}
