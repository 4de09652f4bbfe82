import { type Architecture, predictionLayersOf } from "../../architecture/architecture.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { expertsConfig, type GgufFields, transformerConfig } from "./config.ts"
import {
  bools,
  float32,
  onlyBlock,
  perLayer,
  prefixed,
  transformerMetadata,
  uint32,
  uint32PerLayer,
} from "./metadata.ts"

/** The keys of latent attention, which llama.cpp runs as one key head as wide as what is cached. */
export function latentMetadata(architecture: Architecture, prefix: string): GgufMetadata {
  const blocks = perLayer(architecture, "latentAttention")
  const first = onlyBlock(
    blocks.filter((block) => block !== undefined),
    "latent attention",
  )
  const indexers = blocks.map((block) => block?.indexer)
  const { indexer } = first
  const cached = first.keyValueRank + first.sharedKeyDim
  return {
    ...transformerMetadata(architecture, prefix),
    ...prefixed(prefix, {
      "attention.head_count": uint32(first.heads),
      "attention.head_count_kv": keyHeads(architecture),
      "attention.key_length": uint32(cached),
      "attention.value_length": uint32(first.keyValueRank),
      "attention.key_length_mla": uint32(first.keyDim),
      "attention.value_length_mla": uint32(first.valueDim),
      "attention.q_lora_rank": first.queryRank === undefined ? undefined : uint32(first.queryRank),
      "attention.kv_lora_rank": uint32(first.keyValueRank),
      "attention.indexer.head_count": indexer && uint32(indexer.heads),
      "attention.indexer.key_length": indexer && uint32(indexer.keyDim),
      "attention.indexer.top_k": indexer && uint32(indexer.chosen),
      "attention.indexer.types": indexers.some((one) => one?.shared)
        ? bools(indexers.map((one) => one !== undefined && !one.shared))
        : undefined,
      "rope.freq_base": first.rope && float32(first.rope.base),
      "rope.dimension_count": uint32(first.sharedKeyDim),
    }),
  }
}

/** One for each layer of latent attention, none for others. */
function keyHeads(architecture: Architecture) {
  const trunk = perLayer(architecture, "latentAttention").map((block) => (block ? 1 : 0))
  return uint32PerLayer([...trunk, ...predictionLayersOf(architecture, "gguf").map(() => 1)])
}

/** The config fields of latent attention, as a checkpoint's config would say them. */
export function latentConfig(header: GgufHeader, fields: GgufFields, nextLayers = 0): HuggingFaceConfig {
  const shared = fields.number("rope.dimension_count") ?? 0
  const keyDim = fields.number("attention.key_length_mla") ?? fields.number("attention.key_length")
  return {
    ...transformerConfig(header, fields, nextLayers),
    num_key_value_heads: fields.number("attention.head_count"),
    head_dim: undefined,
    partial_rotary_factor: undefined,
    q_lora_rank: fields.number("attention.q_lora_rank"),
    kv_lora_rank: fields.number("attention.kv_lora_rank"),
    qk_rope_head_dim: shared,
    qk_nope_head_dim: keyDim === undefined ? undefined : keyDim - shared,
    v_head_dim: fields.number("attention.value_length_mla"),
    mla_use_nope: fields.number("rope.freq_base") === undefined,
    index_n_heads: fields.number("attention.indexer.head_count"),
    index_head_dim: fields.number("attention.indexer.key_length"),
    index_topk: fields.number("attention.indexer.top_k"),
    indexer_types: fields.booleans("attention.indexer.types")?.map((isFull) => (isFull ? "full" : "shared")),
  }
}

/** Experts' fields, with the name of the method that corrects the choice by a bias. */
export function latentExpertsConfig(fields: GgufFields): HuggingFaceConfig {
  const experts = expertsConfig(fields)
  const corrected = fields.has(`blk.${experts.first_k_dense_replace ?? 0}.exp_probs_b.bias`)
  return { ...experts, topk_method: corrected ? "noaux_tc" : "greedy" }
}
