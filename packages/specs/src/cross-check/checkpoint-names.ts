import type { Architecture } from "../architecture/architecture.ts"
import type { Tensor } from "../architecture/tensor.ts"
import type { CheckpointWeight } from "../safetensors/weights.ts"
import type { ComparedTensor } from "./compare-inventories.ts"

const embedding = "embed_tokens.weight"
const head = "lm_head.weight"

/** What stands before "layers.0." and "embed_tokens.weight" in a list of names. */
function prefixOf(names: readonly string[]): string | undefined {
  return names.find((name) => name === embedding || name.endsWith(`.${embedding}`))?.slice(0, -embedding.length)
}

/**
 * A checkpoint's language model under the names that its blocks give it: in a model with towers it stands under a
 * prefix of its own ("model.language_model.", "language_model.model."), and a head that is tied may be stored all the
 * same.
 */
export function checkpointNames(
  weights: readonly CheckpointWeight[],
  expected: readonly Tensor[],
  { tiedEmbeddings }: Architecture,
): { readonly got: readonly ComparedTensor[]; readonly duplicates: readonly ComparedTensor[] } {
  const names = new Set(expected.map(({ name }) => name))
  const theirs = prefixOf(weights.map(({ name }) => name))
  const ours = prefixOf(expected.map(({ name }) => name))
  const renamed = (name: string): string => {
    if (names.has(name)) return name
    if (theirs !== undefined && ours !== undefined && theirs !== ours && name.startsWith(theirs))
      return ours + name.slice(theirs.length)
    return name.endsWith(`.${head}`) && names.has(head) ? head : name
  }
  const got = weights.map(({ name, shape, elements }) => ({ name: renamed(name), shape, elements }))
  const isDuplicate = ({ name }: ComparedTensor) =>
    tiedEmbeddings && !names.has(name) && (name === head || name.endsWith(`.${head}`))
  return { got: got.filter((tensor) => !isDuplicate(tensor)), duplicates: got.filter(isDuplicate) }
}
