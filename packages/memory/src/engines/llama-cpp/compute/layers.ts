import { type Architecture, layersOf } from "@plimsoll/specs"
import type { PlannedLayer } from "../graph/layer-plan.ts"

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

/** A shorter model, and where in it those runs stand that are shorter there. */
export interface ReducedLayers {
  readonly layers: readonly PlannedLayer[]
  /** For each of those runs, the positions in `layers` where its second repetition begins, its third, and its end. */
  readonly marks: readonly (readonly number[])[]
}

/** @param most - repetitions of a run that are kept */
export function reduceLayers(
  architecture: Architecture,
  runs: readonly LayerRun[],
  most: number,
  homes: readonly number[],
): ReducedLayers {
  const all = layersOf(architecture)
  const layers: PlannedLayer[] = []
  const marks: number[][] = []
  for (const { start, length, repeat } of runs) {
    const begin = layers.length
    const kept = Math.min(repeat, most)
    for (let offset = 0; offset < kept * length; offset++) {
      const steps = all[start + offset]
      if (steps) layers.push({ steps, index: start + offset, home: homes[start + offset] })
    }
    if (kept < repeat) marks.push([begin + length, begin + 2 * length, layers.length])
  }
  return { layers, marks }
}
