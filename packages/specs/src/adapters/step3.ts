import type { Architecture } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, sigmoid, softmax } from "./mixture.ts"
import { readWindowHeads } from "./window-heads.ts"

const stackedNames = [
  ["mlp.gate.weight", "moe.gate.weight"],
  ["mlp.experts.gate_proj", "moe.gate_proj.weight"],
  ["mlp.experts.up_proj", "moe.up_proj.weight"],
  ["mlp.experts.down_proj", "moe.down_proj.weight"],
  ["mlp.shared_experts.", "share_expert."],
] as const

/** Step-3: all query heads share one key and value head, and are made of one compressed query. */
export function step3(config: ConfigReader): Architecture {
  const rank = config.integer("share_q_dim")
  return mixture(config, {
    checkpoint: [
      ...stackedNames,
      ["self_attn.q_proj", "self_attn.wq"],
      ["self_attn.q_a_proj", "self_attn.q_proj"],
      ["self_attn.q_a_layernorm", "self_attn.inter_norm"],
    ],
    routing: softmax,
    experts: { stacked: "rowsFirst" },
    attention: (attention) => ({ ...attention, queryRank: rank }),
  })
}

/**
 * Step-3.5 and 3.7: windowed layers with more heads, a gate for each head, and dense layers that predict further
 * tokens with heads of their own.
 */
export function step35(config: ConfigReader): Architecture {
  const named = config.renamed({ num_key_value_heads: "num_attention_groups" })
  const own = config.inside("attention_other_setting")?.renamed({ num_key_value_heads: "num_attention_groups" })
  const gate = config.boolean("use_head_wise_attn_gate", true)
  return mixture(named, {
    gguf: "step35",
    checkpoint: [
      ["self_attn.gate_proj", "self_attn.g_proj"],
      ["mlp.gate.e_score_correction_bias", "moe.router_bias"],
      ...stackedNames,
      ["shared_head.norm", "transformer.shared_head.norm"],
      ["shared_head.head", "transformer.shared_head.output"],
    ],
    routing: { ...sigmoid, scale: 3 },
    experts: { stacked: "rowsFirst" },
    every: { layers: 4, first: true },
    attention: (attention, _, isLocal) => ({
      ...attention,
      qkNorm: true,
      ...(gate ? { gate: "heads" } : {}),
      ...(isLocal && own ? readWindowHeads(own, attention, headFields) : {}),
      ...halfRotated(config, attention, isLocal),
    }),
    prediction: {
      input: { ownEmbedding: false, ownHead: true, ownOutputNorm: true },
      parts: (parts, dense) => (dense ? { ...parts, feedForward: dense } : parts),
    },
  })
}

const headFields = { heads: "num_attention_heads", kvHeads: "num_key_value_heads" }

/** Half of a head is rotated in full layers, all of it in windowed ones. */
function halfRotated(
  config: ConfigReader,
  { rope, keyDim }: AttentionBlock,
  isLocal: boolean,
): Pick<AttentionBlock, "rope"> {
  const dimensions = isLocal ? keyDim : keyDim / 2
  if (!rope) return {}
  if (dimensions % 2 !== 0) throw config.wrong("head_dim", "a multiple of 4: half of it is rotated, in pairs")
  return { rope: { ...rope, dimensions } }
}
