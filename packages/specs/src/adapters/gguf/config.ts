import { limits } from "../../architecture/limits.ts"
import { describe } from "../../describe.ts"
import { PlimsollError } from "../../errors.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { HuggingFaceConfig } from "../config.ts"

/** Metadata under an architecture's prefix, and which tensors the file has. */
export interface GgufFields {
  /** A number; `undefined` where the key is absent. */
  readonly number: (key: string) => number | undefined
  /** Numbers of an array, or one number for all of `count`; `undefined` where the key is absent. */
  readonly numbers: (key: string, count: number) => readonly number[] | undefined
  readonly boolean: (key: string) => boolean | undefined
  /** Flags of an array; `undefined` where the key is absent. */
  readonly booleans: (key: string) => readonly boolean[] | undefined
  readonly string: (key: string) => string | undefined
  /** Shape of a tensor, row length first; `undefined` where there is none of that name. */
  readonly shape: (tensor: string) => readonly number[] | undefined
  readonly has: (tensor: string) => boolean
}

export function ggufFields(header: GgufHeader, prefix: string): GgufFields {
  const shapes = new Map(header.tensors.map(({ name, shape }) => [name, shape]))
  const read = (key: string) => header.metadata[`${prefix}.${key}`]
  const finite = (key: string, value: unknown): number => {
    const single = typeof value === "bigint" ? Number(value) : value
    if (typeof single !== "number" || !Number.isFinite(single))
      throw new PlimsollError("INVALID_GGUF", `${prefix}.${key}: expected one number, got ${describe(value)}`)
    return single
  }
  return {
    has: (tensor) => shapes.has(tensor),
    shape: (tensor) => shapes.get(tensor),
    string: (key) => {
      const value = read(key)
      return typeof value === "string" ? value : undefined
    },
    numbers: (key, count) => {
      const value = read(key)
      if (value === undefined || value === null) return undefined
      if (!Array.isArray(value)) return Array.from({ length: Math.min(count, limits.layers) }, () => finite(key, value))
      return value.map((element) => finite(key, element))
    },
    boolean: (key) => {
      const value = read(key)
      return typeof value === "boolean" ? value : undefined
    },
    booleans: (key) => {
      const value = read(key)
      if (value === undefined || value === null) return undefined
      if (Array.isArray(value)) return value.map((element) => element === true || element === 1)
      throw new PlimsollError("INVALID_GGUF", `${prefix}.${key}: expected a list, got ${describe(value)}`)
    },
    number: (key) => {
      const value = read(key)
      return value === undefined || value === null ? undefined : finite(key, value)
    },
  }
}

/** Tokens in the vocabulary: stated, or the rows of the embedding. */
function vocabularySize(header: GgufHeader, fields: GgufFields): number | undefined {
  return header.tensors.find(({ name }) => name === "token_embd.weight")?.shape[1] ?? fields.number("vocab_size")
}

/** The figure of the first layer that has one, where layers differ. */
function first(fields: GgufFields, key: string): number | undefined {
  return fields.numbers(key, 1)?.find((value) => value > 0)
}

/** The config fields that all decoders with grouped attention share, as a checkpoint's config would say them. */
export function transformerConfig(header: GgufHeader, fields: GgufFields, nextLayers = 0): HuggingFaceConfig {
  const blocks = fields.number("block_count")
  const heads = first(fields, "attention.head_count")
  const width = fields.number("embedding_length")
  const headDim = fields.number("attention.key_length") ?? (heads && width ? width / heads : undefined)
  const rotated = fields.number("rope.dimension_count")
  return {
    hidden_size: width,
    vocab_size: vocabularySize(header, fields),
    max_position_embeddings: fields.number("context_length"),
    num_hidden_layers: blocks === undefined ? undefined : blocks - nextLayers,
    num_attention_heads: heads,
    num_key_value_heads: first(fields, "attention.head_count_kv"),
    head_dim: headDim,
    intermediate_size: first(fields, "feed_forward_length"),
    rms_norm_eps: fields.number("attention.layer_norm_rms_epsilon"),
    layer_norm_eps: fields.number("attention.layer_norm_epsilon"),
    rope_theta: fields.number("rope.freq_base"),
    partial_rotary_factor: headDim && rotated ? rotated / headDim : undefined,
    tie_word_embeddings: !fields.has("output.weight"),
    attention_bias: fields.has("blk.0.attn_q.bias"),
  }
}

/** llama.cpp's numbers for the routers' scoring functions, as configs name them. */
const scoringFunctions: Readonly<Record<number, string>> = { 1: "softmax", 2: "sigmoid", 4: "sqrtsoftplus" }

/** The config fields that mixtures of experts share, under the names that most families give them. */
export function expertsConfig(fields: GgufFields): HuggingFaceConfig {
  const experts = fields.number("expert_count")
  return {
    n_routed_experts: experts,
    num_experts: experts,
    num_local_experts: experts,
    num_experts_per_tok: fields.number("expert_used_count"),
    moe_intermediate_size: fields.number("expert_feed_forward_length"),
    n_shared_experts: fields.number("expert_shared_count"),
    shared_expert_intermediate_size: fields.number("expert_shared_feed_forward_length"),
    first_k_dense_replace: fields.number("leading_dense_block_count"),
    n_group: fields.number("expert_group_count"),
    topk_group: fields.number("expert_group_used_count"),
    norm_topk_prob: fields.boolean("expert_weights_norm"),
    routed_scaling_factor: fields.number("expert_weights_scale"),
    scoring_func: scoringFunctions[fields.number("expert_gating_func") ?? 0],
  }
}
