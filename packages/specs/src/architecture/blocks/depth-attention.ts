import type { Inventory, Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/**
 * Attention over depth: the block that follows reads a weighted sum of what earlier groups of layers added, in place of
 * the residual stream. Its query is one learned vector.
 */
export interface DepthAttentionBlock {
  readonly kind: "depthAttention"
  /** Layers whose outputs are summed to one entry. */
  readonly span: number
}

/** The checkpoint has a norm and a projection to one score; only their product matters, and the GGUF has that. */
export function depthAttentionTensors(
  _block: DepthAttentionBlock,
  place: BlockPlace,
  belongsTo: "mixer" | "feedForward",
): readonly Tensor[] {
  const gguf = belongsTo === "mixer" ? "attn_res_score.weight" : "ffn_res_score.weight"
  const prefix = belongsTo === "mixer" ? "self_attention_res" : "mlp_res"
  const size = place.hiddenSize
  const role = "depthAttention"
  if (place.inventory === "gguf") return [vector(place, { role, gguf, huggingFace: "", size })]
  return [
    vector(place, { role, gguf: "", huggingFace: `${prefix}_norm.weight`, size }),
    matrix(place, { role, gguf: "", huggingFace: `${prefix}_proj.weight`, rows: 1, columns: size }),
  ]
}

/** The same before the output norm. */
export function outputDepthTensors(hiddenSize: number, inventory: Inventory): readonly Tensor[] {
  const common = { role: "depthAttention", stage: "output", storage: "f32" } as const
  if (inventory === "gguf") return [{ ...common, name: "output_res_score.weight", shape: [hiddenSize] }]
  return [
    { ...common, name: "model.output_attn_res_norm.weight", shape: [hiddenSize] },
    { ...common, name: "model.output_attn_res_proj.weight", shape: [1, hiddenSize], storage: "weight" },
  ]
}
