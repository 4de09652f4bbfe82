import type { Architecture } from "../../architecture/architecture.ts"
import type { GgufFields } from "./config.ts"
import { float32, perLayer, trunkBlocks, uint32 } from "./metadata.ts"
import { mixtureGgufAdapter } from "./mixture.ts"

/** Ling's second generation, and Sarvam, which rotates whole heads. */
export const bailingMoe2 = mixtureGgufAdapter("bailingmoe2", "bailing_moe", {
  config: (_, { partial_rotary_factor: rotated }) => ({
    use_qk_norm: true,
    ...(rotated === 1 ? { model_type: "sarvam_moe" } : {}),
  }),
})

/** Queries, keys and values are cut off at a value that the file must state; it has no bearing on sizes. */
export const dbrx = mixtureGgufAdapter("dbrx", "dbrx", {
  metadata: () => ({ "attention.clamp_kqv": float32(8) }),
})

/** Every how many layers one has experts: the first that is none of the leading dense ones says it. */
function sparseStep(architecture: Architecture): number {
  const isSparse = perLayer(architecture, "experts").map((block) => block !== undefined)
  const first = isSparse.indexOf(true)
  const second = isSparse.indexOf(true, first + 1)
  return second < 0 ? first + 1 : second - first
}

export const ernie45Moe = mixtureGgufAdapter("ernie4_5-moe", "ernie4_5_moe", {
  metadata: (architecture) => ({ interleave_moe_layer_step: uint32(sparseStep(architecture)) }),
  config: (fields) => ({ moe_layer_interval: fields.number("interleave_moe_layer_step") }),
})

/** Experts in every n-th layer, counted from one. */
export const llama4 = mixtureGgufAdapter("llama4", "llama4_text", {
  metadata: (architecture) => ({
    interleave_moe_layer_step: uint32(sparseStep(architecture)),
    leading_dense_block_count: undefined,
  }),
  config: (fields) => ({
    first_k_dense_replace: undefined,
    interleave_moe_layer_step: fields.number("interleave_moe_layer_step"),
    intermediate_size_mlp: fields.number("feed_forward_length"),
  }),
})

/** A dense network beside the experts, in the second generation. */
export const grok = mixtureGgufAdapter("grok", "grok", {
  config: (fields) => ({ residual_moe: fields.has("blk.0.ffn_up.weight") }),
})

/** The dense network's width is that of the residual stream; llama.cpp reads the experts' as the one of layers. */
export const arctic = mixtureGgufAdapter("arctic", "arctic", {
  metadata: (architecture) => {
    const [experts] = trunkBlocks(architecture, "experts")
    return { feed_forward_length: experts && uint32(experts.size) }
  },
  config: (fields) => ({ use_residual: fields.has("blk.0.ffn_up.weight") }),
})

/** llama.cpp reads the epsilon of layer norms under the key of the others. */
export const phimoe = mixtureGgufAdapter("phimoe", "phimoe", {
  metadata: (architecture) => ({
    "attention.layer_norm_epsilon": undefined,
    "attention.layer_norm_rms_epsilon": architecture.outputNorm && float32(architecture.outputNorm.epsilon),
  }),
})

/** Heads and rotation of windowed layers, and a gate whose width says what it weighs. */
export const laguna = mixtureGgufAdapter("laguna", "laguna", {
  config: (fields, { head_dim: headDim, rope_theta: base, partial_rotary_factor: factor }) => ({
    num_attention_heads_per_layer: fields.numbers("attention.head_count", fields.number("block_count") ?? 0),
    gating: isGateOfHeads(fields) ? "per-head" : "per-element",
    rope_parameters: {
      full_attention: { rope_theta: base, partial_rotary_factor: factor },
      sliding_attention: windowRope(fields, headDim, base),
    },
  }),
})

function isGateOfHeads(fields: GgufFields): boolean {
  const [heads] = fields.numbers("attention.head_count", 1) ?? []
  return fields.shape("blk.0.attn_gate.weight")?.[1] === heads
}

/** What llama.cpp takes from full layers where the file says nothing of windowed ones. */
function windowRope(fields: GgufFields, headDim: unknown, base: unknown) {
  const dimensions = fields.number("rope.dimension_count_swa") ?? fields.number("rope.dimension_count")
  return {
    rope_theta: fields.number("rope.freq_base_swa") ?? base,
    partial_rotary_factor: typeof headDim === "number" && dimensions ? dimensions / headDim : undefined,
  }
}

/** Windowed layers have key and value heads, sinks and a rotation of their own. */
export const mimo2 = mixtureGgufAdapter("mimo2", "mimo_v2_flash", {
  config: (fields, { rope_theta: base }) => {
    const windowed = fields.booleans("attention.sliding_window_pattern") ?? []
    const kvHeads = fields.numbers("attention.head_count_kv", windowed.length) ?? []
    const full = windowed.indexOf(false)
    const window = windowed.indexOf(true)
    return {
      layer_types: undefined,
      hybrid_layer_pattern: windowed.map(Number),
      num_key_value_heads: kvHeads[Math.max(full, 0)],
      swa_num_key_value_heads: kvHeads[Math.max(window, 0)],
      v_head_dim: fields.number("attention.value_length"),
      swa_rope_theta: fields.number("rope.freq_base_swa") ?? base,
      add_swa_attention_sink_bias: fields.has(`blk.${window}.attn_sinks.weight`),
      add_full_attention_sink_bias: fields.has(`blk.${full}.attn_sinks.weight`),
    }
  },
})

/** The indexer that chooses blocks of tokens. */
export const minimaxM3 = mixtureGgufAdapter("minimax-m3", "minimax_m3", {
  metadata: (architecture) => {
    const indexer = trunkBlocks(architecture, "attention").find((block) => block.indexer)?.indexer
    if (!indexer) return {}
    return {
      "attention.indexer.head_count": uint32(indexer.heads),
      "attention.indexer.key_length": uint32(indexer.keyDim),
      "attention.indexer.top_k": uint32(indexer.chosenBlocks),
      "attention.indexer.block_size": uint32(indexer.blockSize),
      "attention.indexer.local_blocks": uint32(indexer.localBlocks),
    }
  },
  config: (fields) => {
    const layers = fields.number("block_count") ?? 0
    return {
      sparse_attention_config: {
        sparse_attention_freq: Array.from({ length: layers }, (_, layer) =>
          Number(fields.has(`blk.${layer}.indexer.q_proj.weight`)),
        ),
        sparse_num_index_heads: fields.number("attention.indexer.head_count"),
        sparse_index_dim: fields.number("attention.indexer.key_length"),
        sparse_topk_blocks: fields.number("attention.indexer.top_k"),
        sparse_block_size: fields.number("attention.indexer.block_size"),
        sparse_local_block: fields.number("attention.indexer.local_blocks"),
      },
    }
  },
})

/** Half of a head is rotated in full layers; llama.cpp halves what the file says (v0.5.0 src/models/step35.cpp:9). */
export const step35 = mixtureGgufAdapter("step35", "step3p5", {
  metadata: (architecture) => {
    const [attention] = trunkBlocks(architecture, "attention")
    return {
      "rope.dimension_count": attention && uint32(attention.keyDim),
      "rope.dimension_count_swa": undefined,
    }
  },
  config: (fields) => {
    const heads = fields.numbers("attention.head_count", 1) ?? []
    const kvHeads = fields.numbers("attention.head_count_kv", 1) ?? []
    const window = (fields.booleans("attention.sliding_window_pattern") ?? []).indexOf(true)
    return {
      partial_rotary_factor: undefined,
      use_head_wise_attn_gate: fields.has("blk.0.attn_gate.weight"),
      attention_other_setting: {
        num_attention_heads: heads[window] ?? heads[0],
        num_attention_groups: kvHeads[window] ?? kvHeads[0],
      },
    }
  },
})

/** GLM-4.5 and its likes; those with images have positions in time, height and width. */
export const glm4moe = mixtureGgufAdapter("glm4moe", "glm4_moe", {
  config: (fields) => ({
    use_qk_norm: fields.has("blk.0.attn_q_norm.weight"),
    ...(fields.numbers("rope.dimension_sections", 4) ? { model_type: "glm4v_moe" } : {}),
  }),
})
