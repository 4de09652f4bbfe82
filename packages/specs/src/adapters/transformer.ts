import type { Layer, RopeFactors } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import { limits } from "../architecture/limits.ts"
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
  return {
    hiddenSize,
    vocabularySize: config.integer("vocab_size"),
    contextLength: config.integer("max_position_embeddings"),
    layers: config.integer("num_hidden_layers", { most: limits.layers }),
    tiedEmbeddings: config.boolean("tie_word_embeddings", false),
    norm: { kind: "norm", type: "rms", epsilon: config.number("rms_norm_eps", { fallback: 1e-6, least: 0, most: 1 }) },
    attention: readAttention(config, hiddenSize),
    dense: {
      kind: "dense",
      size: config.integer("intermediate_size"),
      gated: true,
      activation: readActivation(config),
    },
  }
}

function readAttention(config: ConfigReader, hiddenSize: number): AttentionBlock {
  const heads = config.integer("num_attention_heads")
  const kvHeads = config.integer("num_key_value_heads", { fallback: heads })
  if (heads % kvHeads !== 0) throw config.wrong("num_key_value_heads", `a divisor of num_attention_heads (${heads})`)
  const headDim = config.optionalInteger("head_dim") ?? hiddenSize / heads
  if (!Number.isInteger(headDim) || headDim === 0)
    throw config.wrong(
      "head_dim",
      `a positive integer, or hidden_size (${hiddenSize}) divisible by num_attention_heads (${heads})`,
    )
  const rope = { dimensions: readRotated(config, headDim), base: readRopeBase(config) }
  return { kind: "attention", heads, kvHeads, keyDim: headDim, valueDim: headDim, rope }
}

/** Dimensions are rotated in pairs. */
function readRotated(config: ConfigReader, headDim: number): number {
  const field = "partial_rotary_factor"
  const rotated = Math.round(headDim * config.number(field, { fallback: 1, least: 0, most: 1 }))
  if (rotated === 0 || rotated % 2 !== 0)
    throw config.wrong(field, `a share of head_dim (${headDim}) that is a positive, even number of dimensions`)
  return rotated
}

function readRopeBase(config: ConfigReader): number {
  return config.number("rope_theta", { fallback: 10_000, least: 1, most: Number.MAX_SAFE_INTEGER })
}

function readActivation(config: ConfigReader): DenseBlock["activation"] {
  const name = config.string("hidden_act", "silu")
  if (name === "silu" || name === "swish") return "silu"
  if (name === "relu") return "relu"
  if (name.startsWith("gelu")) return "gelu"
  throw config.wrong("hidden_act", "silu, gelu or relu")
}

/**
 * How many experts a layer has and a token reads.
 *
 * @param layers - layers with experts, those that predict further tokens included
 * @param fields - what the family calls them
 */
export function readExperts(
  config: ConfigReader,
  layers: number,
  fields: { readonly experts: string; readonly active: string },
): { readonly experts: number; readonly active: number } {
  const experts = config.integer(fields.experts, { most: limits.experts })
  const active = config.integer(fields.active)
  if (active > experts) throw config.wrong(fields.active, `at most ${fields.experts} (${experts})`)
  if (layers * experts > limits.expertsOfAllLayers)
    throw config.wrong(fields.experts, `at most ${limits.expertsOfAllLayers} experts in ${layers} layers together`)
  return { experts, active }
}

/** Norm, attention, norm, feed-forward: each norm before its block. */
export function preNormLayer(
  norm: NormBlock,
  attention: AttentionBlock,
  norm2: NormBlock,
  feedForward: Layer[number],
): Layer {
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
