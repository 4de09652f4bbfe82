import type { Architecture } from "../../architecture/architecture.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { expertsConfig, ggufFields, transformerConfig } from "./config.ts"
import { hyperConnectionConfig, hyperConnectionMetadata } from "./hyper-connections.ts"
import {
  expertsMetadata,
  float32,
  float32s,
  onlyBlock,
  prefixed,
  transformerMetadata,
  trunkBlocks,
  uint32,
  uint32s,
} from "./metadata.ts"

const prefix = "deepseek4"

export function deepseek4Metadata(architecture: Architecture): GgufMetadata {
  const blocks = trunkBlocks(architecture, "compressedAttention")
  const block = onlyBlock(blocks, "compressed attention")
  const experts = trunkBlocks(architecture, "experts")
  const { streams } = onlyBlock(trunkBlocks(architecture, "hyperConnection"), "a hyper-connection")
  const { indexer } = blocks.find((one) => one.indexer) ?? block
  const { compressedRope = block.rope } = blocks.find((one) => one.compressor) ?? block
  const clamps = float32s(experts.map(({ clamp = 0 }) => clamp))
  return {
    ...transformerMetadata(architecture, prefix),
    ...expertsMetadata(architecture, prefix),
    ...hyperConnectionMetadata(architecture, prefix),
    ...prefixed(prefix, {
      embedding_length_out: uint32(architecture.hiddenSize * streams),
      "attention.head_count": uint32(block.heads),
      "attention.head_count_kv": uint32(1),
      "attention.key_length": uint32(block.keyDim),
      "attention.value_length": uint32(block.keyDim),
      "attention.q_lora_rank": uint32(block.queryRank),
      "attention.sliding_window": uint32(block.window),
      "attention.output_group_count": uint32(block.output.groups),
      "attention.output_lora_rank": uint32(block.output.rank),
      "attention.compress_ratios": uint32s(blocks.map(({ compressor }) => compressor?.ratio ?? 0)),
      "attention.compress_rope_freq_base": float32(compressedRope.base),
      "attention.indexer.head_count": indexer && uint32(indexer.heads),
      "attention.indexer.key_length": indexer && uint32(indexer.keyDim),
      "attention.indexer.top_k": indexer && uint32(indexer.chosen),
      "rope.freq_base": float32(block.rope.base),
      "rope.dimension_count": uint32(block.rope.dimensions),
      // Required, and without limit where 0.
      swiglu_clamp_exp: clamps,
      swiglu_clamp_shexp: clamps,
      hash_layer_count: uint32(experts.filter(({ router }) => router.byToken).length),
    }),
  }
}

export function deepseek4Config(header: GgufHeader): HuggingFaceConfig {
  const fields = ggufFields(header, prefix)
  return {
    model_type: "deepseek_v4",
    ...transformerConfig(header, fields),
    ...expertsConfig(fields),
    ...hyperConnectionConfig(fields),
    partial_rotary_factor: undefined,
    qk_rope_head_dim: fields.number("rope.dimension_count"),
    q_lora_rank: fields.number("attention.q_lora_rank"),
    o_groups: fields.number("attention.output_group_count"),
    o_lora_rank: fields.number("attention.output_lora_rank"),
    sliding_window: fields.number("attention.sliding_window"),
    compress_ratios: fields.numbers("attention.compress_ratios", 1),
    compress_rope_theta: fields.number("attention.compress_rope_freq_base"),
    index_n_heads: fields.number("attention.indexer.head_count"),
    index_head_dim: fields.number("attention.indexer.key_length"),
    index_topk: fields.number("attention.indexer.top_k"),
    swiglu_limit: fields.numbers("swiglu_clamp_exp", 1)?.[0],
    num_hash_layers: fields.number("hash_layer_count"),
  }
}
