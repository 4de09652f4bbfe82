import type { Tensor } from "../tensor.ts"
import { convolutionTensors, linear } from "./recurrent-parts.ts"
import { type BlockPlace, shaped, vector } from "./tensor-writer.ts"

/** A state space of heads that share one decay each (Mamba 2). What it keeps does not grow with the context. */
export interface Mamba2Block {
  readonly kind: "mamba2"
  readonly heads: number
  /** Channels of a head, elements. */
  readonly headDim: number
  /** State of one channel, elements. */
  readonly stateSize: number
  /** Groups of heads that share what enters and leaves the state. */
  readonly groups: number
  /** Tokens that the convolution before the state sees. */
  readonly kernel: number
  readonly convolutionBias?: boolean | undefined
  /** Biases on the input and output projections. */
  readonly bias?: boolean | undefined
  /** False where no norm stands before the output projection. */
  readonly norm?: false | undefined
}

/** Channels that pass the convolution: those of the heads, and what enters and leaves the state of each group. */
export function convolvedChannels({ heads, headDim, groups, stateSize }: Mamba2Block): number {
  return heads * headDim + 2 * groups * stateSize
}

export function mamba2Tensors(block: Mamba2Block, place: BlockPlace): readonly Tensor[] {
  const { heads, headDim, groups, kernel } = block
  const { hiddenSize, inventory } = place
  const size = heads * headDim
  const width = convolvedChannels(block)
  const perHead = inventory === "gguf" ? [heads, 1] : [heads]
  return [
    ...linear(
      place,
      { role: "mixerInput", gguf: "ssm_in", huggingFace: "mixer.in_proj" },
      size + width + heads,
      hiddenSize,
      block,
    ),
    ...convolutionTensors(place, { prefix: "mixer", width, kernel, bias: block.convolutionBias }),
    vector(place, { role: "bias", gguf: "ssm_dt.bias", huggingFace: "mixer.dt_bias", size: heads }),
    shaped(place, { role: "decay", gguf: "ssm_a", huggingFace: "mixer.A_log", shape: perHead, storage: "f32" }),
    shaped(place, { role: "skip", gguf: "ssm_d", huggingFace: "mixer.D", shape: perHead, storage: "f32" }),
    ...(block.norm === false
      ? []
      : [
          shaped(place, {
            role: "norm",
            gguf: "ssm_norm.weight",
            huggingFace: "mixer.norm.weight",
            shape: inventory === "gguf" ? [groups, size / groups] : [size],
            storage: "f32",
          }),
        ]),
    ...linear(place, { role: "mixerOutput", gguf: "ssm_out", huggingFace: "mixer.out_proj" }, hiddenSize, size, block),
  ]
}
