import type { Tensor } from "../tensor.ts"
import { type BlockPlace, shaped } from "./tensor-writer.ts"

/** A convolution of each channel over a few tokens, of what the block before it gives, and added to that. */
export interface OutputConvolutionBlock {
  readonly kind: "outputConvolution"
  /** Channels, elements. */
  readonly size: number
  /** Tokens that the convolution sees. */
  readonly kernel: number
  /** The block that it belongs to. */
  readonly of: "mixer" | "feedForward"
}

export function outputConvolutionTensors(
  { size, kernel, of }: OutputConvolutionBlock,
  place: BlockPlace,
): readonly Tensor[] {
  const name = of === "mixer" ? "attn" : "mlp"
  return [
    shaped(place, {
      role: "convolution",
      gguf: `${name}_conv.weight`,
      huggingFace: `${name}_sconv.conv1d.weight`,
      shape: [size, 1, kernel],
      storage: "f32",
    }),
  ]
}
