import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/** Two thin matrices beside attention, whose output is normalized and added (LAuReL). */
export interface LowRankBlock {
  readonly kind: "lowRank"
  /** Width between the two matrices, elements. */
  readonly rank: number
}

export function lowRankTensors({ rank }: LowRankBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const named = (gguf: string, huggingFace: string) => ({
    gguf: `laurel_${gguf}.weight`,
    huggingFace: `laurel.${huggingFace}.weight`,
  })
  return [
    matrix(place, { role: "latentDown", ...named("l", "linear_left"), rows: rank, columns: hiddenSize }),
    matrix(place, { role: "latentUp", ...named("r", "linear_right"), rows: hiddenSize, columns: rank }),
    vector(place, { role: "norm", ...named("post_norm", "post_laurel_norm"), size: hiddenSize }),
  ]
}
