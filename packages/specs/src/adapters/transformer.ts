import type { Layer, RopeFactors } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import { PlimsollError } from "../errors.ts"
import type { ConfigReader } from "./config.ts"

/** The fields that most decoder configs share, read once for all adapters. */
export interface TransformerFields {
  readonly hiddenSize: number
  readonly vocabularySize: number
  readonly contextLength: number
  readonly layers: number
  readonly tiedEmbeddings: boolean
  readonly norm: NormBlock
  readonly attention: AttentionBlock
  readonly dense: DenseBlock
}

/** Grouped attention, a gated feed-forward network and RMS norms, by the names transformers gives their sizes. */
export function readTransformer(config: ConfigReader): TransformerFields {
  const hiddenSize = config.integer("hidden_size")
  const heads = config.integer("num_attention_heads")
  const kvHeads = config.integer("num_key_value_heads", heads)
  if (heads % kvHeads !== 0)
    throw new PlimsollError(
      "INVALID_CONFIG",
      `config.num_key_value_heads: expected a divisor of num_attention_heads (${heads}), got ${kvHeads}`,
    )
  const headDim = config.optionalInteger("head_dim") ?? hiddenSize / heads
  if (!Number.isInteger(headDim) || headDim === 0)
    throw new PlimsollError(
      "INVALID_CONFIG",
      `config.head_dim: expected a positive integer, or hidden_size (${hiddenSize}) divisible by num_attention_heads (${heads})`,
    )
  const rotated = Math.round(headDim * config.number("partial_rotary_factor", 1))
  return {
    hiddenSize,
    vocabularySize: config.integer("vocab_size"),
    contextLength: config.integer("max_position_embeddings"),
    layers: config.integer("num_hidden_layers"),
    tiedEmbeddings: config.boolean("tie_word_embeddings", false),
    norm: { kind: "norm", type: "rms", epsilon: config.number("rms_norm_eps", 1e-6) },
    attention: {
      kind: "attention",
      heads,
      kvHeads,
      keyDim: headDim,
      valueDim: headDim,
      rope: { dimensions: rotated, base: config.number("rope_theta", 10_000) },
    },
    dense: {
      kind: "dense",
      size: config.integer("intermediate_size"),
      gated: true,
      activation: readActivation(config),
    },
  }
}

function readActivation(config: ConfigReader): DenseBlock["activation"] {
  const name = config.string("hidden_act", "silu")
  if (name === "silu" || name === "swish") return "silu"
  if (name === "relu") return "relu"
  if (name.startsWith("gelu")) return "gelu"
  throw new PlimsollError("INVALID_CONFIG", `config.hidden_act: expected silu, gelu or relu, got "${name}"`)
}

/** Norm, attention, norm, feed-forward: each norm before its block. */
export function preNormLayer(norm: NormBlock, attention: AttentionBlock, norm2: NormBlock, feedForward: Layer[number]): Layer {
  return [norm, attention, norm2, feedForward]
}

/** Llama 3.1's frequency scaling, which converters write out as one factor per rotated pair. */
export function readRopeFactors(config: ConfigReader, rotated: number): RopeFactors | undefined {
  const scaling = config.object("rope_scaling")
  // Checkpoints converted before 2024-08 name the scaling by its fields alone.
  const isFrequencyScaling =
    scaling?.rope_type === "llama3" || scaling?.type === "llama3" || scaling?.low_freq_factor !== undefined
  return isFrequencyScaling ? { kind: "frequencies", elements: rotated / 2 } : undefined
}
