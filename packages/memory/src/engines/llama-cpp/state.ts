import { type Architecture, blocksOf, layersOf, stateOf } from "@plimsoll/specs"
import { cacheLayers } from "./attention-blocks.ts"
import type { LlamaCppOptions } from "./options.ts"
import { layerHome, type Placement } from "./placement.ts"

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
  const keep = (layer: number, elements: number) => {
    const home = layerHome(placement, layer)
    const alignment = placement.backends[home]?.alignment ?? 1
    sums[home] = (sums[home] ?? 0) + Math.ceil((4 * elements * rows) / alignment) * alignment
  }
  keep(0, lookupElements(architecture))
  for (const [layer, steps] of layersOf(architecture).entries()) {
    let convolution = 0
    let state = 0
    // The parts of a layer share its two tensors.
    for (const block of blocksOf(steps)) {
      const own = stateOf(block)
      convolution += own?.convolution ?? 0
      state += own?.state ?? 0
    }
    keep(layer, convolution)
    keep(layer, state)
  }
  // Keys and scores of tokens that are no compressed entry yet (as src/llama-kv-cache-dsv4.cpp:1303).
  for (const { layer, pending } of cacheLayers(architecture)) {
    if (!pending) continue
    keep(layer, pending.entries * pending.elements)
    keep(layer, pending.entries * pending.elements)
  }
  return sums
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
