import type { AttentionBlock } from "./blocks/attention.ts"
import type { DenseBlock } from "./blocks/dense.ts"
import type { ExpertsBlock } from "./blocks/experts.ts"
import type { NormBlock } from "./blocks/norm.ts"
import type { PredictionInputBlock } from "./blocks/prediction-input.ts"

/** One unit of computation, described by its shape and never by a family's name. */
export type Block = NormBlock | AttentionBlock | DenseBlock | ExpertsBlock | PredictionInputBlock

/** A block, or several that read the same input and whose outputs are summed. */
export type Step = Block | { readonly sideBySide: readonly Block[] }

/**
 * Steps in order. Every block that is not a norm reads the residual stream and adds its output to it;
 * a norm applies to the block that follows it (`placement: "input"`) or precedes it (`"output"`).
 */
export type Layer = readonly Step[]

/** A pattern of layers and how often it repeats: five windowed layers and a full one is one group of six. */
export interface LayerGroup {
  readonly repeat: number
  readonly layers: readonly Layer[]
}

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
  readonly checkpoint?: readonly (readonly [from: string, to: string])[] | undefined
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
  /** Rows of a table of token types. */
  readonly tokenTypes?: number | undefined
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
  /** `"bias"`: the head has a bias; `"none"`: there is no head, as in embedding models. */
  readonly head?: "bias" | "none" | undefined
  /** Layers that predict further tokens (MTP, NextN): in the file, not always loaded. */
  readonly predictionLayers: readonly Layer[]
  readonly embeddingExtras?: EmbeddingExtras | undefined
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
  return architecture.groups.flatMap(({ repeat, layers }) => Array.from({ length: repeat }, () => layers).flat())
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
  return layer.flatMap((step) => ("sideBySide" in step ? step.sideBySide : [step]))
}
