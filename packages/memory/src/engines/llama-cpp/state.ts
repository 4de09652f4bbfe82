import { type Architecture, blocksOf, layersOf, stateOf } from "@plimsoll/specs"
import { keptFor } from "../../remember.ts"
import { cacheKinds } from "./attention-blocks.ts"
import type { LlamaCppOptions } from "./options.ts"
import { layerHome, type Placement } from "./placement.ts"

/** A tensor of states as layers have one. */
interface StateKind {
  readonly layers: readonly number[]
  /** Of each sequence. */
  readonly elements: number
}

const knownKinds = new WeakMap<Architecture, readonly StateKind[]>()

/** All tensors of states that are not empty, those of layers that are one object together. */
function stateKinds(architecture: Architecture): readonly StateKind[] {
  return keptFor(knownKinds, architecture, () => {
    const all = layersOf(architecture)
    const ofLayers = [...new Set(all)].flatMap((layer) => {
      const shapes = blocksOf(layer).flatMap((block) => stateOf(block) ?? [])
      if (shapes.length === 0) return []
      const layers = [...all.keys()].filter((index) => all[index] === layer)
      // The parts of a layer share its two tensors.
      const sum = (part: "convolution" | "state") => shapes.reduce((elements, shape) => elements + shape[part], 0)
      return [
        { layers, elements: sum("convolution") },
        { layers, elements: sum("state") },
      ]
    })
    // Keys and scores of tokens that are no compressed entry yet (as src/llama-kv-cache-dsv4.cpp:1303).
    const pending = cacheKinds(architecture).flatMap(({ layers, pending }) => {
      const kind = pending && { layers, elements: pending.entries * pending.elements }
      return kind ? [kind, kind] : []
    })
    const kinds = [{ layers: [0], elements: lookupElements(architecture) }, ...ofLayers, ...pending]
    return kinds.filter(({ elements }) => elements > 0)
  })
}

/**
 * Recurrent state of every layer that has one, in 32 bits, for each sequence whatever its length: two tensors a layer,
 * and as many more for each token of a draft that may be taken back (as llama.cpp v0.5.0
 * src/llama-memory-recurrent.cpp:82 and :101).
 *
 * @returns bytes by backend, the host last
 */
export function stateBytes(
  architecture: Architecture,
  { sequences, rollbackTokens = 0 }: Pick<LlamaCppOptions, "sequences" | "rollbackTokens">,
  placement: Placement,
): readonly number[] {
  const sums = placement.backends.map(() => 0)
  const rows = sequences * (1 + rollbackTokens)
  for (const { layers, elements } of stateKinds(architecture))
    for (const layer of layers) {
      const home = layerHome(placement, layer)
      const alignment = placement.backends[home]?.alignment ?? 1
      sums[home] = (sums[home] ?? 0) + Math.ceil((4 * elements * rows) / alignment) * alignment
    }
  return sums
}

/** Recurrent state of one sequence, bytes. */
export function sequenceStateBytes(architecture: Architecture): number {
  return stateKinds(architecture).reduce((sum, { layers, elements }) => sum + 4 * elements * layers.length, 0)
}

/**
 * Bytes by which a graph may grow that keeps states to go back to, in the layer with the largest: those that are written and
 * those that are read. llama.cpp took up to 0.37 of it for two models of Qwen3.5, and no others were asked.
 */
export function rollbackBytes(
  architecture: Architecture,
  { sequences, rollbackTokens = 0 }: Pick<LlamaCppOptions, "sequences" | "rollbackTokens">,
): number {
  if (rollbackTokens === 0) return 0
  // A layer has two tensors of states.
  const largest = Math.max(...stateKinds(architecture).map(({ elements }) => elements))
  return 4 * 4 * largest * sequences * rollbackTokens
}

/** Inputs that the convolution behind a table of n-grams reads again (as src/llama-hparams.cpp:268). */
function lookupElements(architecture: Architecture): number {
  let elements = 0
  for (const layer of layersOf(architecture))
    for (const block of blocksOf(layer))
      if (block.kind === "ngramLookup" && block.kernel !== undefined)
        elements += (block.kernel - 1) * block.longest * block.streams * architecture.hiddenSize
  return elements
}
