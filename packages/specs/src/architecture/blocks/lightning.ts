import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/**
 * Linear attention whose state decays by a fixed factor a head, with a norm and a gate behind it (lightning
 * attention). What it keeps does not grow with the context.
 */
export interface LightningBlock {
  readonly kind: "lightning"
  readonly heads: number
  /** Width of a query, key or value head, elements. */
  readonly headDim: number
}

export function lightningTensors({ heads, headDim }: LightningBlock, place: BlockPlace): readonly Tensor[] {
  const columns = place.hiddenSize
  const width = heads * headDim
  return [
    matrix(place, {
      role: "queryKeyValue",
      gguf: "attn_qkv.weight",
      huggingFace: "self_attn.qkv_proj.weight",
      rows: 3 * width,
      columns,
    }),
    matrix(place, {
      role: "attentionGate",
      gguf: "attn_gate.weight",
      huggingFace: "self_attn.output_gate.weight",
      rows: width,
      columns,
    }),
    vector(place, { role: "norm", gguf: "attn_norm_2.weight", huggingFace: "self_attn.norm.weight", size: width }),
    matrix(place, {
      role: "attentionOutput",
      gguf: "attn_output.weight",
      huggingFace: "self_attn.out_proj.weight",
      rows: columns,
      columns: width,
    }),
  ]
}
