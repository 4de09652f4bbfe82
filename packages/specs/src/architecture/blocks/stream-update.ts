import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/**
 * Several residual streams of which one passes the layer; what the others would have become is predicted before it and
 * corrected after it (AltUp).
 */
export interface StreamUpdateBlock {
  readonly kind: "streamUpdate"
  readonly streams: number
}

export function streamUpdateTensors({ streams }: StreamUpdateBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const named = (gguf: string, huggingFace: string) => ({
    gguf: `altup_${gguf}.weight`,
    huggingFace: `altup.${huggingFace}`,
  })
  const coefficients = { role: "streamUpdate", columns: streams, storage: "f32" } as const
  return [
    matrix(place, { ...coefficients, ...named("correct_coef", "correction_coefs.weight"), rows: streams }),
    vector(place, { role: "streamUpdate", ...named("correct_scale", "correct_output_scale"), size: hiddenSize }),
    matrix(place, { ...coefficients, ...named("predict_coef", "prediction_coefs.weight"), rows: streams ** 2 }),
    matrix(place, {
      role: "streamUpdate",
      ...named("router", "modality_router.weight"),
      rows: streams,
      columns: hiddenSize,
    }),
    vector(place, { role: "norm", ...named("router_norm", "router_norm.weight"), size: hiddenSize }),
  ]
}
