import type { Architecture } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, sigmoid } from "./mixture.ts"
import { readWindowHeads } from "./window-heads.ts"

const isFlag = (element: unknown): element is 0 | 1 => element === 0 || element === 1

/** MiMo-V2: windowed layers with key and value heads, sinks and a rotation of their own; values are narrower than keys. */
export function mimoV2(config: ConfigReader): Architecture {
  const windowed = config.array("hybrid_layer_pattern", isFlag, "a list of 0 and 1")
  if (!windowed) throw config.wrong("hybrid_layer_pattern", "a list of 0 and 1 that says which layers have a window")
  const norm = {
    kind: "norm",
    type: "rms",
    epsilon: config.number("layernorm_epsilon", { fallback: 1e-5, least: 0, most: 1 }),
  } as const
  const at = readAttentions(config)
  return mixture(config, {
    gguf: "mimo2",
    checkpoint: [["self_attn.sinks", "self_attn.attention_sink_bias"]],
    routing: sigmoid,
    norm,
    attention: (attention, layer) => at(attention, windowed[layer] !== 0),
    prediction: {
      input: { ownEmbedding: false, ownHead: false, ownOutputNorm: false },
      // Configs do not say it; all that were published have three.
      layers: 3,
      closingNorm: true,
      parts: (parts, dense) => (dense ? { ...parts, feedForward: dense } : parts),
    },
  })
}

function readAttentions(config: ConfigReader): (attention: AttentionBlock, isWindowed: boolean) => AttentionBlock {
  const bases = { least: 1, most: Number.MAX_SAFE_INTEGER }
  const windowBase = config.number("swa_rope_theta", { fallback: 10_000, ...bases })
  const window = config.integer(config.fieldOf("sliding_window", "sliding_window_size"))
  const sinks = {
    full: config.boolean("add_full_attention_sink_bias", false),
    windowed: config.boolean("add_swa_attention_sink_bias", true),
  }
  return ({ window: _, ...attention }, isWindowed) => {
    const valueDim = config.integer("v_head_dim", { fallback: attention.valueDim })
    const full = { ...attention, valueDim }
    if (!isWindowed) return { ...full, ...(sinks.full ? { sinks: true } : {}) }
    const own = readWindowHeads(config, full, {
      heads: "swa_num_attention_heads",
      kvHeads: "swa_num_key_value_heads",
      keyDim: "swa_head_dim",
      valueDim: "swa_v_head_dim",
    })
    const { rope } = full
    if (rope && rope.dimensions > own.keyDim)
      throw config.wrong("swa_head_dim", `at least the ${rope.dimensions} rotated dimensions of full layers`)
    return {
      ...full,
      ...own,
      ...(rope ? { rope: { ...rope, base: windowBase } } : {}),
      ...(sinks.windowed ? { sinks: true } : {}),
      window,
    }
  }
}
