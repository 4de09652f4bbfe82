import type { Tensor } from "../tensor.ts"
import { type HyperConnectionBlock, predictionConnectionTensors } from "./hyper-connection.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/**
 * The start of a layer that predicts a further token: the trunk's last hidden state and the next token's
 * embedding are normalized, concatenated and projected back to the hidden size.
 */
export interface PredictionInputBlock {
  readonly kind: "predictionInput"
  /** True where the checkpoint stores a copy of the embedding table with the layer. */
  readonly ownEmbedding: boolean
  /** True where the checkpoint stores a copy of the output head with the layer. */
  readonly ownHead: boolean
  /** True where the layer ends in a norm of its own before the head. */
  readonly ownOutputNorm: boolean
  /** `"checkpoint"`: the projection's two halves, of the embedding and of the hidden state, are matrices of their own there. */
  readonly separateHalves?: "checkpoint" | undefined
  /** Makes one residual stream of several before the layer's head. */
  readonly outputConnection?: HyperConnectionBlock | undefined
}

/** One matrix over both inputs, or one for each. */
function projections({ separateHalves }: PredictionInputBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize: rows, inventory } = place
  const half = (huggingFace: string) =>
    matrix(place, { role: "predictionInput", gguf: "", huggingFace, rows, columns: rows })
  if (separateHalves && inventory === "huggingFace") return [half("e_proj.weight"), half("h_proj.weight")]
  const names = { gguf: "nextn.eh_proj.weight", huggingFace: "eh_proj.weight" }
  return [matrix(place, { role: "predictionInput", ...names, rows, columns: 2 * rows })]
}

export function predictionInputTensors(block: PredictionInputBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize, vocabularySize } = place
  const table = (gguf: string, huggingFace: string) =>
    matrix(place, { role: "predictionInput", gguf, huggingFace, rows: vocabularySize, columns: hiddenSize })
  const norm = (gguf: string, huggingFace: string) =>
    vector(place, { role: "norm", gguf, huggingFace, size: hiddenSize })
  return [
    ...projections(block, place),
    norm("nextn.enorm.weight", "enorm.weight"),
    norm("nextn.hnorm.weight", "hnorm.weight"),
    ...(block.ownEmbedding ? [table("nextn.embed_tokens.weight", "embed_tokens.weight")] : []),
    ...(block.ownHead ? [table("nextn.shared_head_head.weight", "shared_head.head.weight")] : []),
    ...(block.outputConnection ? predictionConnectionTensors(block.outputConnection, place) : []),
    ...(block.ownOutputNorm ? [norm("nextn.shared_head_norm.weight", "shared_head.norm.weight")] : []),
  ]
}
