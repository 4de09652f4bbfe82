import type { ConfigReader } from "./config.ts"

/** Words in the names of fields that stand for parts which no field of a usual decoder describes. */
const words = [
  // State in place of, or beside, cached keys and values.
  "ssm|mamba2?|conv1?d?|rwkv|lru|rnn|recurrent|hyena|xlstm|mlstm|retention|lightning|delta|kda|gdn|linear",
  "hybrid|mixers?|block_types?|layers_block_type|attn_layer_(period|offset|indices)|attn_type_list",
  // Residual streams, embeddings and memories of other kinds.
  "altup|laurel|engram|hash|hyper|hc|per_layer|residual_(moe|mlp)|type_vocab_size|rel_extent|d_rel",
  // Attention that reads, shares or stores other than its own keys and values.
  "cross_attention|encoder_(layers|decoder)|kv_shared|index_(topk|n_heads)|indexer|compress_ratios?|sparse_attention",
  "sinks?|gating|(attn|attention)_(output_)?gate|head_wise_attn_gate|swa_(head_dim|num_attention_heads)",
  "share_q_dim|attention_other_setting|global_head_dim|parallel_(attn|residual|blocks?)|block_configs",
].join("|")

const unknown = new RegExp(`(^|_)(${words})(_|$)`)

/** Values that switch a part off. */
function isOff(value: unknown): boolean {
  if (value === false || value === 0 || value === "") return true
  return typeof value === "object" && value !== null && Object.keys(value).length === 0
}

/** The first field that says the model has parts which the usual ones do not describe. */
export function unknownStructure(config: ConfigReader): string | undefined {
  return config.fields().find((field) => unknown.test(field) && !isOff(config.value(field)))
}
