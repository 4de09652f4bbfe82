import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/** Attention whose keys and values are made of another source's tokens (an image's), once for the whole sequence. */
export interface CrossAttentionBlock {
  readonly kind: "crossAttention"
  readonly heads: number
  readonly kvHeads: number
  readonly keyDim: number
  readonly valueDim: number
  /** Width of the source's tokens, elements. */
  readonly sourceSize: number
  /** Norms on queries and keys, one vector of a head's width for all heads. */
  readonly qkNorm?: boolean | undefined
  /** Learned factors on its output and on that of the network after it. */
  readonly gates?: boolean | undefined
}

export function crossAttentionTensors(block: CrossAttentionBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  const named = (gguf: string, huggingFace: string) => ({
    gguf: `cross_attn_${gguf}.weight`,
    huggingFace: `cross_attn.${huggingFace}.weight`,
  })
  const keys = block.kvHeads * block.keyDim
  const values = block.kvHeads * block.valueDim
  const columns = block.sourceSize
  const norm = (short: string) =>
    vector(place, { role: "norm", ...named(`${short}_norm`, `${short}_norm`), size: block.keyDim })
  const gate = (name: string) => vector(place, { role: "scale", gguf: `${name}.weight`, huggingFace: name, size: 1 })
  return [
    matrix(place, { role: "query", ...named("q", "q_proj"), rows: block.heads * block.keyDim, columns: hiddenSize }),
    matrix(place, { role: "key", ...named("k", "k_proj"), rows: keys, columns }),
    matrix(place, { role: "value", ...named("v", "v_proj"), rows: values, columns }),
    matrix(place, {
      role: "attentionOutput",
      ...named("output", "o_proj"),
      rows: hiddenSize,
      columns: block.heads * block.valueDim,
    }),
    ...(block.qkNorm ? [norm("q"), norm("k")] : []),
    ...(block.gates ? [gate("cross_attn_attn_gate"), gate("cross_attn_mlp_gate")] : []),
  ]
}
