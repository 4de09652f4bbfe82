import { describe } from "../../describe.ts"
import { PlimsollError } from "../../errors.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { HuggingFaceConfig } from "../config.ts"

/** Metadata under an architecture's prefix, and which tensors the file has. */
export interface GgufFields {
  /** A number; `undefined` where the key is absent. */
  readonly number: (key: string) => number | undefined
  readonly boolean: (key: string) => boolean | undefined
  readonly has: (tensor: string) => boolean
}

export function ggufFields(header: GgufHeader, prefix: string): GgufFields {
  const names = new Set(header.tensors.map(({ name }) => name))
  const read = (key: string) => header.metadata[`${prefix}.${key}`]
  return {
    has: (tensor) => names.has(tensor),
    boolean: (key) => {
      const value = read(key)
      return typeof value === "boolean" ? value : undefined
    },
    number: (key) => {
      const value = read(key)
      if (value === undefined || value === null) return undefined
      const single = typeof value === "bigint" ? Number(value) : value
      if (typeof single !== "number" || !Number.isFinite(single))
        throw new PlimsollError("INVALID_GGUF", `${prefix}.${key}: expected one number, got ${describe(value)}`)
      return single
    },
  }
}

/** Tokens in the vocabulary: stated, or the rows of the embedding. */
function vocabularySize(header: GgufHeader, fields: GgufFields): number | undefined {
  return header.tensors.find(({ name }) => name === "token_embd.weight")?.shape[1] ?? fields.number("vocab_size")
}

/** The config fields that all decoders with grouped attention share, as a checkpoint's config would say them. */
export function transformerConfig(header: GgufHeader, fields: GgufFields, nextLayers = 0): HuggingFaceConfig {
  const blocks = fields.number("block_count")
  const heads = fields.number("attention.head_count")
  const width = fields.number("embedding_length")
  const headDim = fields.number("attention.key_length") ?? (heads && width ? width / heads : undefined)
  const rotated = fields.number("rope.dimension_count")
  return {
    hidden_size: width,
    vocab_size: vocabularySize(header, fields),
    max_position_embeddings: fields.number("context_length"),
    num_hidden_layers: blocks === undefined ? undefined : blocks - nextLayers,
    num_attention_heads: heads,
    num_key_value_heads: fields.number("attention.head_count_kv"),
    head_dim: headDim,
    intermediate_size: fields.number("feed_forward_length"),
    rms_norm_eps: fields.number("attention.layer_norm_rms_epsilon"),
    rope_theta: fields.number("rope.freq_base"),
    partial_rotary_factor: headDim && rotated ? rotated / headDim : undefined,
    tie_word_embeddings: !fields.has("output.weight"),
    attention_bias: fields.has("blk.0.attn_q.bias"),
  }
}
