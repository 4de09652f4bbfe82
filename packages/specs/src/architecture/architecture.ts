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
}

/** Rotary frequencies that the GGUF stores as a tensor of their own. */
export interface RopeFactors {
  /** `"frequencies"`: one `rope_freqs.weight`, as Llama 3.1's scaling. */
  readonly kind: "frequencies"
  /** Number of factors: half the rotated dimensions. */
  readonly elements: number
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
  /** The norm between the last layer and the head. */
  readonly outputNorm: NormBlock
  /** Layers that predict further tokens (MTP, NextN): in the file, not always loaded. */
  readonly predictionLayers: readonly Layer[]
  readonly embeddingExtras?: { readonly ropeFactors?: RopeFactors | undefined } | undefined
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
