import type { Tensor } from "../tensor.ts"
import { convolutionTensors, linear } from "./recurrent-parts.ts"
import { type BlockPlace, matrix, shaped, vector } from "./tensor-writer.ts"

/**
 * A selective state space whose every channel has a state of its own (Mamba). What it keeps does not grow with the
 * context.
 */
export interface Mamba1Block {
  readonly kind: "mamba1"
  /** Channels, elements. */
  readonly size: number
  /** State of one channel, elements. */
  readonly stateSize: number
  /** Width through which the step sizes are projected, elements. */
  readonly stepRank: number
  /** Tokens that the convolution before the state sees. */
  readonly kernel: number
  readonly convolutionBias?: boolean | undefined
  /** Biases on the input and output projections. */
  readonly bias?: boolean | undefined
  /** Norms on the step sizes and on what enters and leaves the state: with weights, or to unit length only. */
  readonly norms?: "weights" | "unit" | undefined
}

export function mamba1Tensors(block: Mamba1Block, place: BlockPlace): readonly Tensor[] {
  const { size, stateSize, stepRank, kernel } = block
  const { hiddenSize } = place
  const norm = (short: "dt" | "b" | "c", width: number) =>
    vector(place, {
      role: "norm",
      gguf: `ssm_${short}_norm.weight`,
      huggingFace: `mixer.${short}_layernorm.weight`,
      size: width,
    })
  return [
    ...linear(place, { role: "mixerInput", gguf: "ssm_in", huggingFace: "mixer.in_proj" }, 2 * size, hiddenSize, block),
    ...convolutionTensors(place, { prefix: "mixer", width: size, kernel, bias: block.convolutionBias }),
    matrix(place, {
      role: "stateParameters",
      gguf: "ssm_x.weight",
      huggingFace: "mixer.x_proj.weight",
      rows: stepRank + 2 * stateSize,
      columns: size,
    }),
    ...linear(place, { role: "stateParameters", gguf: "ssm_dt", huggingFace: "mixer.dt_proj" }, size, stepRank, {
      bias: true,
    }),
    shaped(place, {
      role: "decay",
      gguf: "ssm_a",
      huggingFace: "mixer.A_log",
      shape: [size, stateSize],
      storage: "f32",
    }),
    vector(place, { role: "skip", gguf: "ssm_d", huggingFace: "mixer.D", size }),
    ...(block.norms === "weights" ? [norm("dt", stepRank), norm("b", stateSize), norm("c", stateSize)] : []),
    ...linear(place, { role: "mixerOutput", gguf: "ssm_out", huggingFace: "mixer.out_proj" }, hiddenSize, size, block),
  ]
}
