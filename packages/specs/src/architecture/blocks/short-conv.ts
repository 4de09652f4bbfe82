import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, shaped, vector } from "./tensor-writer.ts"

/** A gated convolution over a few tokens in place of attention. */
export interface ShortConvBlock {
  readonly kind: "shortConv"
  /** Channels, elements. */
  readonly size: number
  /** Tokens that the convolution sees. */
  readonly kernel: number
  readonly bias?: boolean | undefined
}

export function shortConvTensors(block: ShortConvBlock, place: BlockPlace): readonly Tensor[] {
  const { size, kernel } = block
  const { hiddenSize } = place
  const named = (part: "in_proj" | "conv" | "out_proj", suffix = "weight") => ({
    gguf: `shortconv.${part}.${suffix}`,
    huggingFace: `conv.${part}.${suffix}`,
  })
  const bias = (part: "in_proj" | "conv" | "out_proj", width: number) =>
    block.bias ? [vector(place, { role: "bias", ...named(part, "bias"), size: width })] : []
  return [
    matrix(place, { role: "mixerInput", ...named("in_proj"), rows: 3 * size, columns: hiddenSize }),
    ...bias("in_proj", 3 * size),
    shaped(place, {
      role: "convolution",
      ...named("conv"),
      shape: place.inventory === "gguf" ? [size, kernel] : [size, 1, kernel],
      storage: "f32",
    }),
    ...bias("conv", size),
    matrix(place, { role: "mixerOutput", ...named("out_proj"), rows: hiddenSize, columns: size }),
    ...bias("out_proj", hiddenSize),
  ]
}
