import type { Layer, RopeFactors } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"

/** What every decoder has, whatever its layers are made of. */
export interface FrameFields {
  readonly hiddenSize: number
  readonly vocabularySize: number
  readonly contextLength: number
  readonly layers: number
  readonly tiedEmbeddings: boolean
  readonly norm: NormBlock
}

/** The fields that most decoder configs share, read once for all adapters. */
export interface TransformerFields extends FrameFields {
  readonly attention: AttentionBlock
  readonly dense: DenseBlock
}

/** What a family's configuration class says where its config is silent. */
export interface TransformerDefaults {
  /** @default false */
  readonly tiedEmbeddings?: boolean
  /** @default hidden_size over num_attention_heads */
  readonly headDim?: number
  /** Share of a head that is rotated. @default 1 */
  readonly rotated?: number
  /** @default 10000 */
  readonly ropeBase?: number
  /** Tokens; configs without a limit have none. */
  readonly contextLength?: number
  /** @default 1e-6 */
  readonly epsilon?: number
}

export function readFrame(config: ConfigReader, defaults: TransformerDefaults = {}): FrameFields {
  return {
    hiddenSize: config.integer("hidden_size"),
    vocabularySize: config.integer("vocab_size"),
    contextLength: config.integer(
      "max_position_embeddings",
      defaults.contextLength === undefined ? {} : { fallback: defaults.contextLength },
    ),
    layers: config.integer("num_hidden_layers", { most: limits.layers }),
    tiedEmbeddings: config.boolean("tie_word_embeddings", defaults.tiedEmbeddings ?? false),
    norm: { kind: "norm", type: "rms", epsilon: readEpsilon(config, defaults.epsilon) },
  }
}

function readEpsilon(config: ConfigReader, fallback = 1e-6): number {
  const field = config.fieldOf(
    "rms_norm_eps",
    "layer_norm_eps",
    "layer_norm_epsilon",
    "layernorm_epsilon",
    "norm_epsilon",
    "norm_eps",
  )
  return config.number(field, { fallback, least: 0, most: 1 })
}

/** Grouped attention, a gated feed-forward network and RMS norms, by the names transformers gives their sizes. */
export function readTransformer(config: ConfigReader, defaults: TransformerDefaults = {}): TransformerFields {
  const frame = readFrame(config, defaults)
  return { ...frame, attention: readAttention(config, frame.hiddenSize, defaults), dense: readDense(config) }
}

/** A gated feed-forward network of `intermediate_size`. */
export function readDense(config: ConfigReader): DenseBlock {
  return { kind: "dense", size: config.integer("intermediate_size"), gated: true, activation: readActivation(config) }
}

/** Grouped attention with rotary positions, by the names transformers gives its sizes. */
export function readAttention(
  config: ConfigReader,
  hiddenSize: number,
  defaults: TransformerDefaults = {},
): AttentionBlock {
  const heads = config.integer("num_attention_heads")
  const kvHeads = config.integer("num_key_value_heads", { fallback: heads })
  if (heads % kvHeads !== 0) throw config.wrong("num_key_value_heads", `a divisor of num_attention_heads (${heads})`)
  const headDim = config.optionalInteger("head_dim") ?? defaults.headDim ?? hiddenSize / heads
  if (!Number.isInteger(headDim) || headDim === 0)
    throw config.wrong(
      "head_dim",
      `a positive integer, or hidden_size (${hiddenSize}) divisible by num_attention_heads (${heads})`,
    )
  const rope = {
    dimensions: readRotated(config, headDim, defaults.rotated),
    base: readRopeBase(config, defaults.ropeBase),
  }
  return { kind: "attention", heads, kvHeads, keyDim: headDim, valueDim: headDim, rope }
}

/** Dimensions are rotated in pairs. */
function readRotated(config: ConfigReader, headDim: number, share = 1): number {
  const stated = config.optionalInteger("rotary_dim", headDim)
  if (stated && stated % 2 === 0) return stated
  const range = { least: 0, most: 1 }
  const inside = config.inside("rope_parameters")?.number("partial_rotary_factor", { fallback: share, ...range })
  const field = config.fieldOf("partial_rotary_factor", "rotary_pct", "rope_pct")
  const rotated = Math.round(headDim * config.number(field, { fallback: inside ?? share, ...range }))
  if (rotated === 0 || rotated % 2 !== 0)
    throw config.wrong(field, `a share of head_dim (${headDim}) that is a positive, even number of dimensions`)
  return rotated
}

/** `rope_theta`, which newer configs write inside `rope_parameters`. */
export function readRopeBase(config: ConfigReader, base = 10_000): number {
  const range = { least: 1, most: Number.MAX_SAFE_INTEGER }
  const inside = config.inside("rope_parameters")?.number("rope_theta", { fallback: base, ...range })
  return config.number(config.fieldOf("rope_theta", "rotary_emb_base"), { fallback: inside ?? base, ...range })
}

export function readActivation(config: ConfigReader): DenseBlock["activation"] {
  const name = config.string("hidden_act", "silu")
  if (name === "silu" || name === "swish") return "silu"
  if (name === "relu") return "relu"
  if (name === "relu2") return "reluSquared"
  if (name === "xielu") return "xielu"
  if (name === "situ") return "situ"
  if (name.startsWith("gelu")) return "gelu"
  throw config.wrong("hidden_act", "silu, gelu, relu, relu2, xielu or situ")
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
  attention: Layer[number],
  norm2: NormBlock,
  feedForward: Layer[number],
): Layer {
  return [norm, attention, norm2, feedForward]
}

/**
 * Llama 3.1's frequency scaling, which converters write out as one factor per rotated pair, and Phi-3's factors for
 * long and for short contexts.
 */
export function readRopeFactors(config: ConfigReader, rotated: number): RopeFactors | undefined {
  const scaling = config.object(config.fieldOf("rope_scaling", "rope_parameters"))
  if (scaling?.long_factor !== undefined) return { kind: "longAndShort", elements: rotated / 2 }
  // Checkpoints converted before 2024-08 name the scaling by its fields alone.
  const isFrequencyScaling =
    scaling?.rope_type === "llama3" || scaling?.type === "llama3" || scaling?.low_freq_factor !== undefined
  return isFrequencyScaling ? { kind: "frequencies", elements: rotated / 2 } : undefined
}
