import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/** A vector that each token has for this layer alone, gated by the residual stream and added to it. */
export interface PerLayerInputBlock {
  readonly kind: "perLayerInput"
  /** Width of the vector, elements. */
  readonly size: number
}

export function perLayerInputTensors({ size }: PerLayerInputBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const named = (gguf: string, huggingFace: string) => ({
    gguf: `${gguf}.weight`,
    huggingFace: `${huggingFace}.weight`,
  })
  return [
    matrix(place, {
      role: "perLayerInput",
      ...named("inp_gate", "per_layer_input_gate"),
      rows: size,
      columns: hiddenSize,
    }),
    matrix(place, {
      role: "perLayerInput",
      ...named("proj", "per_layer_projection"),
      rows: hiddenSize,
      columns: size,
    }),
    vector(place, { role: "norm", ...named("post_norm", "post_per_layer_input_norm"), size: hiddenSize }),
  ]
}
