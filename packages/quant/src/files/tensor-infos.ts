import type { Architecture } from "@plimsoll/specs"
import { type SeenTensor, seeArchitecture } from "../recipes/llama-cpp/seen-model.ts"
import { tensorInfoBytes } from "./header-parts.ts"

/** Entries of a layer's tensors without the `blk.N.` of their names, and how many names have one. */
interface Unnumbered {
  readonly bytes: number
  readonly numbered: number
}

function unnumberedOf(tensors: readonly SeenTensor[]): Unnumbered {
  return {
    bytes: tensors.reduce((sum, { name, tensor }) => sum + tensorInfoBytes({ name, shape: tensor.shape }), 0),
    numbered: tensors.filter(({ name, tensor }) => name !== tensor.name).length,
  }
}

/** Bytes of all tensors' entries in a model's header; entries of equal layers are summed once. */
export function tensorInfosOf(architecture: Architecture): number {
  const known = new Map<readonly SeenTensor[], Unnumbered>()
  return seeArchitecture(architecture).layers.reduce((sum, { layer, tensors }) => {
    const { bytes, numbered } = known.get(tensors) ?? unnumberedOf(tensors)
    known.set(tensors, { bytes, numbered })
    return sum + bytes + numbered * `blk.${layer}.`.length
  }, 0)
}
