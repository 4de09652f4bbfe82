/** What llama.cpp's mixes tell tensors apart by: the name, and nothing else. */
export type Category =
  | "output"
  | "embedding"
  | "fusedQueryKeyValue"
  | "latentKeyValue"
  | "value"
  | "key"
  | "query"
  | "attentionOutput"
  | "up"
  | "gate"
  | "down"
  | "other"

/** Parts of names in the order in which they are tried: "attn_k_b" is none of them, "ffn_gate_up_exps" is a gate. */
const parts: readonly (readonly [string, Category])[] = [
  ["attn_qkv.weight", "fusedQueryKeyValue"],
  ["attn_kv_b.weight", "latentKeyValue"],
  ["attn_v.weight", "value"],
  ["attn_k.weight", "key"],
  ["attn_q.weight", "query"],
  ["attn_output.weight", "attentionOutput"],
  ["ffn_up", "up"],
  ["ffn_gate", "gate"],
  ["ffn_down", "down"],
]

/** The category of a tensor, as llama.cpp v0.5.0 src/llama-quant.cpp:119. */
export function categoryOf(name: string): Category {
  if (name === "output.weight") return "output"
  if (name === "token_embd.weight" || name === "per_layer_token_embd.weight") return "embedding"
  return parts.find(([part]) => name.includes(part))?.[1] ?? "other"
}

/** Tensors that hold values, alone or with others: as sensitive as values are (src/llama-quant.cpp:157). */
export function holdsValues(category: Category): boolean {
  return category === "value" || category === "fusedQueryKeyValue" || category === "latentKeyValue"
}

/** N of `blk.N.`, -1 outside layers (src/llama-model-loader.h:55). */
export function layerOfName(name: string): number {
  return Number(/^blk\.(\d+)\./.exec(name)?.[1] ?? -1)
}

/**
 * The order in which llama.cpp visits tensors: by layer, then by name, compared byte by byte
 * (src/llama-model-loader.h:54).
 */
export function inVisitingOrder<T extends { readonly name: string }>(tensors: readonly T[]): readonly T[] {
  return tensors
    .map((tensor) => ({ tensor, layer: layerOfName(tensor.name) }))
    .sort((a, b) => a.layer - b.layer || (a.tensor.name < b.tensor.name ? -1 : a.tensor.name > b.tensor.name ? 1 : 0))
    .map(({ tensor }) => tensor)
}
