import type { AttentionBlock } from "./blocks/attention.ts"
import type { CompressedAttentionBlock } from "./blocks/compressed-attention.ts"
import type { CrossAttentionBlock } from "./blocks/cross-attention.ts"
import type { DenseBlock } from "./blocks/dense.ts"
import type { DepthAttentionBlock } from "./blocks/depth-attention.ts"
import type { DraftInputBlock, DraftOutputBlock } from "./blocks/draft.ts"
import type { ExpertsBlock } from "./blocks/experts.ts"
import type { GatedDeltaBlock } from "./blocks/gated-delta.ts"
import type { HyperConnectionBlock } from "./blocks/hyper-connection.ts"
import type { KimiDeltaBlock } from "./blocks/kimi-delta.ts"
import type { LatentAttentionBlock } from "./blocks/latent-attention.ts"
import type { LightningBlock } from "./blocks/lightning.ts"
import type { LowRankBlock } from "./blocks/low-rank.ts"
import type { Mamba1Block } from "./blocks/mamba1.ts"
import type { Mamba2Block } from "./blocks/mamba2.ts"
import type { NgramLookupBlock } from "./blocks/ngram-lookup.ts"
import type { NormBlock } from "./blocks/norm.ts"
import type { OutputConvolutionBlock } from "./blocks/output-convolution.ts"
import type { OutputScaleBlock } from "./blocks/output-scale.ts"
import type { PerLayerInputBlock } from "./blocks/per-layer-input.ts"
import type { PredictionInputBlock } from "./blocks/prediction-input.ts"
import type { ChannelMixBlock, RwkvBlock } from "./blocks/rwkv.ts"
import type { ShortConvBlock } from "./blocks/short-conv.ts"
import type { StreamUpdateBlock } from "./blocks/stream-update.ts"
import type { Inventory } from "./tensor.ts"
import type { Tower } from "./tower.ts"

/** One unit of computation, described by its shape and never by a family's name. */
export type Block =
  | NormBlock
  | AttentionBlock
  | LatentAttentionBlock
  | CompressedAttentionBlock
  | HyperConnectionBlock
  | DepthAttentionBlock
  | Mamba1Block
  | Mamba2Block
  | GatedDeltaBlock
  | KimiDeltaBlock
  | NgramLookupBlock
  | DraftInputBlock
  | DraftOutputBlock
  | LightningBlock
  | ShortConvBlock
  | RwkvBlock
  | ChannelMixBlock
  | DenseBlock
  | ExpertsBlock
  | PredictionInputBlock
  | CrossAttentionBlock
  | LowRankBlock
  | StreamUpdateBlock
  | PerLayerInputBlock
  | OutputScaleBlock
  | OutputConvolutionBlock

/** A block, or several that read the same input and whose outputs are summed. */
export type Step = Block | { readonly sideBySide: readonly Block[] }

/**
 * Steps in order. Every block that is not a norm reads the residual stream and adds its output to it;
 * a norm applies to the block that follows it (`placement: "input"`) or precedes it (`"output"`), hyper-connections
 * and attention over depth to the block that follows them.
 */
export type Layer = readonly Step[]

/** A pattern of layers and how often it repeats: five windowed layers and a full one is one group of six. */
export interface LayerGroup {
  readonly repeat: number
  readonly layers: readonly Layer[]
}

/** Parts of names and what stands in their place, applied in order. */
type Replacements = readonly (readonly [from: string, to: string])[]

/** What a checkpoint's and an engine's files call this family; only adapters and engine rules look at it. */
export interface FamilyNames {
  /** `model_type` of the Hugging Face config. */
  readonly huggingFace?: string | undefined
  /** `general.architecture` of the GGUF. */
  readonly gguf?: string | undefined
  /**
   * How the checkpoint's tensor names differ from `model.layers.0.self_attn.q_proj.weight` and its like: parts of
   * names and what stands in their place, applied in order.
   */
  readonly checkpoint?: Replacements | undefined
  /** How the GGUF's tensor names differ from `blk.0.attn_q.weight` and its like. */
  readonly ggufTensors?: Replacements | undefined
}

/** Rotary frequencies that the GGUF stores as tensors of their own. */
export interface RopeFactors {
  /** `"frequencies"`: one `rope_freqs.weight`; `"longAndShort"`: one for long and one for short contexts. */
  readonly kind: "frequencies" | "longAndShort"
  /** Number of factors: half the rotated dimensions. */
  readonly elements: number
}

/** What stands beside the embedding table at the model's input. */
export interface EmbeddingExtras {
  readonly ropeFactors?: RopeFactors | undefined
  /** Norm of the embedded tokens before the first layer. */
  readonly norm?: NormBlock | undefined
  /** Rows of a learned table of positions. */
  readonly positions?: number | undefined
  /** Rows before them that no token has, in the checkpoint alone. */
  readonly unusedPositions?: number | undefined
  /** Rows of the embedding table beyond the vocabulary, in the checkpoint alone. */
  readonly furtherRows?: number | undefined
  /** Rows of a table of token types. */
  readonly tokenTypes?: number | undefined
  /** Vectors that each token has for each layer. */
  readonly perLayer?: PerLayerEmbedding | undefined
  /** Residual streams made of the embedded tokens by a projection each, and joined again before the last norm. */
  readonly streams?: number | undefined
}

/** A table of one vector a layer for each token, and a projection that makes as many of the embedded token. */
export interface PerLayerEmbedding {
  /** Width of one layer's vector, elements. */
  readonly size: number
  /** Width of all layers' vectors together, elements. */
  readonly width: number
  /** Rows of the checkpoint's table, tokens; converters pad it to the vocabulary. */
  readonly rows: number
}

/** Fixed factors by which families scale what flows through the model; 1 where absent. */
export interface Scales {
  /** On the embedded tokens. */
  readonly embedding?: number | undefined
  /** On what each block adds to the residual stream. */
  readonly residual?: number | undefined
  /** On the products of queries and keys, in place of 1/√keyDim. */
  readonly attention?: number | undefined
  /** On the logits, as the family's config states it: a factor or a divisor. */
  readonly logits?: number | undefined
}

/**
 * A language model as a short list of blocks. Tensors, parameters, cache and operations all follow from it.
 */
export interface Architecture {
  readonly names: FamilyNames
  /** Width of the residual stream, elements. */
  readonly hiddenSize: number
  /** Rows of the embedding table, tokens. */
  readonly vocabularySize: number
  /** Longest context the model was trained for, tokens. */
  readonly contextLength: number
  /** True where the output head is the embedding table. */
  readonly tiedEmbeddings: boolean
  readonly groups: readonly LayerGroup[]
  /** The norm between the last layer and the head; absent where layers end in norms of their own. */
  readonly outputNorm?: NormBlock | undefined
  /** Makes one residual stream of several, or of what groups of layers added, before the output norm. */
  readonly outputConnection?: HyperConnectionBlock | DepthAttentionBlock | undefined
  /**
   * `"bias"`: the head has a bias. `"none"`: there is no head, as in embedding models. `"pooler"`: there is none but a
   * square matrix with a bias over the first token, which converters leave out of the GGUF.
   */
  readonly head?: "bias" | "none" | "pooler" | undefined
  /** Layers that predict further tokens (MTP, NextN): in the file, not always loaded. */
  readonly predictionLayers: readonly Layer[]
  /** `"checkpoint"`: converters leave the prediction layers out of the GGUF. Both files have them where absent. */
  readonly predictionLayersIn?: "checkpoint" | undefined
  readonly embeddingExtras?: EmbeddingExtras | undefined
  readonly scales?: Scales | undefined
  /** Vision and audio encoders beside the language model, counted apart. */
  readonly towers?: readonly Tower[] | undefined
}

/**
 * The layers of the trunk in order, groups unrolled.
 *
 * @returns one entry a layer; repeated layers are the same object
 * @example
 * ```ts
 * layersOf(glm45Air.architecture).length // 46
 * ```
 */
export function layersOf(architecture: Architecture): readonly Layer[] {
  const known = knownLayers.get(architecture)
  if (known) return known
  const all = architecture.groups.flatMap(({ repeat, layers }) => Array.from({ length: repeat }, () => layers).flat())
  knownLayers.set(architecture, all)
  return all
}

/** Asked for by every sum over a model. */
const knownLayers = new WeakMap<Architecture, readonly Layer[]>()
const knownBlocks = new WeakMap<Layer, readonly Block[]>()

/** The layers that predict further tokens and that a file of this kind has. */
export function predictionLayersOf(architecture: Architecture, inventory: Inventory): readonly Layer[] {
  const { predictionLayers, predictionLayersIn } = architecture
  return inventory === "gguf" && predictionLayersIn === "checkpoint" ? [] : predictionLayers
}

/**
 * The blocks of a layer in order, blocks that stand side by side one after another.
 *
 * @example
 * ```ts
 * layersOf(glm45Air.architecture).slice(0, 1).flatMap(blocksOf).map(({ kind }) => kind)
 * // ["norm", "attention", "norm", "dense"]
 * ```
 */
export function blocksOf(layer: Layer): readonly Block[] {
  const known = knownBlocks.get(layer)
  if (known) return known
  const all = layer.flatMap((step) => ("sideBySide" in step ? step.sideBySide : [step]))
  knownBlocks.set(layer, all)
  return all
}
