import type { HuggingFaceConfig } from "../config.ts"
import { expertsConfig, type GgufFields } from "./config.ts"
import { denseGgufAdapter } from "./dense.ts"
import { expertsMetadata, trunkBlocks, uint32 } from "./metadata.ts"

export const gemma4Gguf = denseGgufAdapter("gemma4", "gemma4_text", {
  metadata: (architecture) => {
    const attention = trunkBlocks(architecture, "attention")
    const windowed = attention.find(({ window }) => window !== undefined)
    return {
      "attention.shared_kv_layers": uint32(attention.filter((block) => block.sharesCacheWith !== undefined).length),
      "attention.key_length_swa": windowed && uint32(windowed.keyDim),
      "attention.value_length_swa": windowed && uint32(windowed.valueDim),
      "rope.dimension_count_swa": windowed?.rope && uint32(windowed.rope.dimensions),
      embedding_length_per_layer_input: uint32(architecture.embeddingExtras?.perLayer?.size ?? 0),
    }
  },
  general: (architecture) =>
    trunkBlocks(architecture, "experts").length > 0 ? expertsMetadata(architecture, "gemma4") : {},
  config: (fields) => {
    const layers = fields.number("block_count") ?? 0
    const isWindowed = fields.booleans("attention.sliding_window_pattern") ?? []
    const kvHeads = fields.numbers("attention.head_count_kv", layers) ?? []
    const widths = fields.numbers("feed_forward_length", layers) ?? []
    const full = isWindowed.indexOf(false)
    return {
      head_dim: fields.number("attention.key_length_swa"),
      global_head_dim: fields.number("attention.key_length"),
      partial_rotary_factor: undefined,
      num_key_value_heads: kvHeads[isWindowed.indexOf(true)],
      num_global_key_value_heads: kvHeads[full],
      attention_k_eq_v: !fields.has(`blk.${full}.attn_v.weight`),
      num_kv_shared_layers: fields.number("attention.shared_kv_layers"),
      use_double_wide_mlp: widths.at(-1) !== widths[0],
      hidden_size_per_layer_input: fields.number("embedding_length_per_layer_input"),
      enable_moe_block: fields.has("blk.0.ffn_gate_inp.weight"),
      top_k_experts: fields.number("expert_used_count"),
      ...expertsConfig(fields),
      rope_scaling: undefined,
      rope_theta: undefined,
      rope_parameters: ropeParameters(fields),
    }
  },
})

function ropeParameters(fields: GgufFields): HuggingFaceConfig {
  return {
    full_attention: { rope_theta: fields.number("rope.freq_base"), rope_type: "proportional" },
    sliding_attention: { rope_theta: fields.number("rope.freq_base_swa") ?? fields.number("rope.freq_base") },
  }
}
