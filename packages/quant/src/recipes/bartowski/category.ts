/** What bartowski's quantizer tells tensors apart by: finer than llama.cpp's own categories. */
export type BartowskiCategory =
  | "output"
  | "embedding"
  | "fusedQueryKeyValue"
  | "value"
  | "key"
  | "query"
  | "latentInput"
  | "queryInput"
  | "queryOutput"
  | "latentOutput"
  | "attentionOutput"
  | "expertsDown"
  | "expertsUp"
  | "shared"
  | "stateOutput"
  | "stateGate"
  | "streamMixer"
  | "up"
  | "gate"
  | "down"
  | "other"

/** Parts of names in the order in which they are tried. */
const parts: readonly (readonly [part: string, category: BartowskiCategory])[] = [
  ["attn_qkv.weight", "fusedQueryKeyValue"],
  ["attn_kv_b.weight", "value"],
  ["attn_v.weight", "value"],
  ["attn_k.weight", "key"],
  ["attn_q.weight", "query"],
  ["attn_kv_a_mqa.weight", "latentInput"],
  ["attn_q_a.weight", "queryInput"],
  ["attn_q_b.weight", "queryOutput"],
  ["attn_k_b.weight", "latentOutput"],
  ["attn_v_b.weight", "latentOutput"],
  ["attn_output.weight", "attentionOutput"],
  ["ffn_down_exps", "expertsDown"],
  ["ffn_gate_exps", "expertsUp"],
  ["ffn_up_exps", "expertsUp"],
  ["_shexp", "shared"],
  ["ssm_out.weight", "stateOutput"],
  ["ssm_ba.weight", "stateGate"],
  ["ssm_alpha.weight", "stateGate"],
  ["ssm_beta.weight", "stateGate"],
  ["hc_attn_down.weight", "streamMixer"],
  ["hc_attn_up.weight", "streamMixer"],
  ["hc_ffn_down.weight", "streamMixer"],
  ["hc_ffn_up.weight", "streamMixer"],
  ["ffn_up", "up"],
  ["ffn_gate", "gate"],
  ["ffn_down", "down"],
]

/** As quantization-config@18f1157 llama.cpp/llama-quant.cpp, tensor_get_category. */
export function categoryOf(name: string): BartowskiCategory {
  if (name === "output.weight") return "output"
  if (name === "token_embd.weight" || name === "per_layer_token_embd.weight") return "embedding"
  return parts.find(([part]) => name.includes(part))?.[1] ?? "other"
}
