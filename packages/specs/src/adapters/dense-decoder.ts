import type { Architecture, EmbeddingExtras, FamilyNames, Layer } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { type DecoderOptions, decoder } from "./decoder.ts"
import type { DenseLayerParts } from "./layers.ts"
import { preNormLayer, readTransformer, type TransformerDefaults } from "./transformer.ts"
import { type Reach, readReaches } from "./windows.ts"

/** How one family of grouped attention and one feed-forward network a layer differs from the others. */
export interface DenseFamily {
  readonly gguf?: string | undefined
  readonly checkpoint?: FamilyNames["checkpoint"]
  readonly defaults?: TransformerDefaults
  /** What its norms, its attention and its networks have beyond their sizes. */
  readonly norm?: Partial<NormBlock>
  readonly attention?: Partial<AttentionBlock>
  readonly dense?: Partial<DenseBlock>
  /** Every how many layers attention sees everything, for configs with a window that do not list it. */
  readonly every?: number | "none"
  /** The window where the config is silent, tokens. */
  readonly window?: number
  /** What attention with a window has of its own. */
  readonly windowed?: (attention: AttentionBlock) => AttentionBlock
  /** True for layers whose attention encodes no positions; `isLocal` where the config gives them a window. */
  readonly isWithoutPositions?: (layer: number, isLocal: boolean) => boolean
  /** @default each norm before its block */
  readonly layer?: (parts: DenseLayerParts) => Layer
  readonly head?: Architecture["head"]
  readonly embeddingExtras?: EmbeddingExtras
  readonly scales?: Architecture["scales"]
  readonly prediction?: Pick<DecoderOptions, "predictionLayers" | "predictionLayersIn">
}

/** A decoder of grouped attention and one feed-forward network a layer. */
export function denseDecoder(config: ConfigReader, family: DenseFamily): Architecture {
  const fields = readTransformer(config, family.defaults)
  const norm = { ...fields.norm, ...family.norm }
  const dense = { ...fields.dense, ...family.dense }
  const base = { ...fields.attention, ...family.attention }
  const reachIn = (contextLength: number) =>
    family.every === undefined ? () => ({}) : readReaches(config, contextLength, every(config, family), family.window)
  const reach: (layer: number) => Reach = reachIn(fields.contextLength)
  // Windows longer than the context are none, and yet mark the layers that encode positions.
  const inAnyContext: (layer: number) => Reach = reachIn(Number.POSITIVE_INFINITY)
  const isLocal = (layer: number) => inAnyContext(layer).window !== undefined
  const layer = family.layer ?? ((parts) => preNormLayer(parts.norm, parts.attention, parts.norm, parts.dense))
  return decoder(
    config,
    { ...fields, norm },
    {
      gguf: family.gguf,
      checkpoint: family.checkpoint,
      layer: (index) => {
        const seen: AttentionBlock = { ...base, ...reach(index) }
        const attention = seen.window === undefined ? seen : (family.windowed?.(seen) ?? seen)
        const { rope: _, ...withoutPositions } = attention
        const isWithout = family.isWithoutPositions?.(index, isLocal(index))
        return layer({ norm, dense, attention: isWithout ? withoutPositions : attention })
      },
      head: family.head,
      embeddingExtras: family.embeddingExtras,
      scales: family.scales,
      ...family.prediction,
    },
  )
}

function every(config: ConfigReader, family: DenseFamily): { readonly layers: number } | undefined {
  if (family.every === undefined || family.every === "none") return undefined
  const field = config.fieldOf("sliding_window_pattern", "_sliding_window_pattern")
  if (config.kindOf(field) !== "text")
    return { layers: config.integer(field, { fallback: family.every, most: limits.layers }) }
  // "LLLG": three local layers and a global one.
  const pattern = config.string(field, "")
  if (!/^L*G$/.test(pattern)) throw config.wrong(field, "a number, or a pattern such as LLLG")
  return { layers: pattern.length }
}

/** Biases on queries, keys and values where the config says so. */
export function readQkvBias(config: ConfigReader, fallback = false): Pick<AttentionBlock, "qkvBias"> {
  const field = config.fieldOf("attention_bias", "qkv_bias", "use_qkv_bias", "use_bias")
  return config.boolean(field, fallback) ? { qkvBias: true } : {}
}
