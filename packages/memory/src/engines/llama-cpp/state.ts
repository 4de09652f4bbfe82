import { type Architecture, blocksOf, layersOf, stateOf } from "@plimsoll/specs"
import type { Backend } from "./backends.ts"
import type { LlamaCppOptions } from "./options.ts"

/**
 * Recurrent state of every layer that has one, in 32 bits, for each sequence whatever its length: two tensors a layer
 * (as llama.cpp v0.5.0 src/llama-memory-recurrent.cpp:82).
 */
export function stateBytes(
  architecture: Architecture,
  { sequences }: Pick<LlamaCppOptions, "sequences">,
  backend: Backend,
): number {
  const stored = (elements: number) =>
    elements === 0 ? 0 : Math.ceil((4 * elements * sequences) / backend.alignment) * backend.alignment
  return layersOf(architecture)
    .map((layer) => blocksOf(layer).flatMap((block) => stateOf(block) ?? []))
    .reduce(
      (sum, states) => {
        // The parts of a layer share its two tensors.
        const of = (part: "convolution" | "state") => states.reduce((elements, state) => elements + state[part], 0)
        return sum + stored(of("convolution")) + stored(of("state"))
      },
      stored(lookupElements(architecture)),
    )
}

/** Inputs that the convolution behind a table of n-grams reads again (as src/llama-hparams.cpp:268). */
function lookupElements(architecture: Architecture): number {
  return layersOf(architecture)
    .flatMap(blocksOf)
    .reduce((sum, block) => {
      if (block.kind !== "ngramLookup" || block.kernel === undefined) return sum
      return sum + (block.kernel - 1) * block.longest * block.streams * architecture.hiddenSize
    }, 0)
}
