import type { StorageTypeName } from "@plimsoll/specs"
import type { GraphBuilder } from "./graph.ts"
import type { GraphNode } from "./node.ts"

/** The sizes a graph is reserved for: the largest micro-batch, with every cache cell in use. */
export interface GraphSizes {
  /** Tokens of the micro-batch, all sequences together. */
  readonly tokens: number
  /** Tokens whose logits are asked for. */
  readonly outputs: number
  /** Separate caches: 1 where sequences share one. */
  readonly streams: number
  /** Cells of each cache. */
  readonly cells: number
  /** Cells of each cache of a layer with a window. */
  readonly windowCells: number
  readonly flashAttention: boolean
  readonly cacheKeys: StorageTypeName
  readonly cacheValues: StorageTypeName
}

/** Tensors that all attention layers with one kind of cache share. */
export interface AttentionInputs {
  readonly cells: number
  readonly mask: GraphNode
  readonly keyIndices: GraphNode
  readonly valueIndices: GraphNode
  /** Hadamard matrices that spread outliers before a cache is quantized. */
  readonly keyRotation: GraphNode | undefined
  readonly valueRotation: GraphNode | undefined
}

/** What the parts of a model's graph are built with. */
export interface GraphContext {
  readonly graph: GraphBuilder
  readonly sizes: GraphSizes
  readonly hiddenSize: number
  readonly positions: GraphNode
  readonly ropeFactors: GraphNode | undefined
  /** By whether a layer's cache has a window. */
  readonly attention: {
    readonly full?: AttentionInputs | undefined
    readonly windowed?: AttentionInputs | undefined
    /** Of caches that hold keys alone. */
    readonly latent?: AttentionInputs | undefined
  }
  /** Which tokens of a micro-batch see which, for attention without a cache. */
  readonly uncachedMask: GraphNode
  /** Widths of the projections in each layer, for blocks without a rule. */
  readonly projections: readonly (readonly number[])[]
  /** Windowed layers are treated as full ones. */
  readonly ignoresWindows: boolean
}
