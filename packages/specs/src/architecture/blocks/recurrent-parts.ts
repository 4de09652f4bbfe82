import type { Tensor, TensorRole } from "../tensor.ts"
import { type BlockPlace, matrix, shaped, vector } from "./tensor-writer.ts"

interface Named {
  readonly role: TensorRole
  readonly gguf: string
  readonly huggingFace: string
}

/** A matrix, and its bias where it has one. */
export function linear(
  place: BlockPlace,
  { role, gguf, huggingFace }: Named,
  rows: number,
  columns: number,
  { bias }: { readonly bias?: boolean | undefined },
): readonly Tensor[] {
  const weight = matrix(place, { role, gguf: `${gguf}.weight`, huggingFace: `${huggingFace}.weight`, rows, columns })
  if (!bias) return [weight]
  const names = { gguf: `${gguf}.bias`, huggingFace: `${huggingFace}.bias` }
  return [weight, vector(place, { role: "bias", ...names, size: rows })]
}

/** One kernel for each channel; converters drop the dimension of one that PyTorch keeps. */
export function convolutionTensors(
  place: BlockPlace,
  options: {
    readonly prefix: string
    readonly width: number
    readonly kernel: number
    readonly bias?: boolean | undefined
  },
): readonly Tensor[] {
  const { prefix, width, kernel, bias } = options
  const named = (part: "weight" | "bias") => ({
    gguf: `ssm_conv1d.${part}`,
    huggingFace: `${prefix}.conv1d.${part}`,
  })
  const shape = place.inventory === "gguf" ? [width, kernel] : [width, 1, kernel]
  const weight = shaped(place, { role: "convolution", ...named("weight"), shape, storage: "f32" })
  return bias ? [weight, vector(place, { role: "bias", ...named("bias"), size: width })] : [weight]
}
