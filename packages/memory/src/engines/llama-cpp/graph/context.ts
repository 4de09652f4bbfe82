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
  readonly flashAttention: boolean
  readonly cacheKeys: StorageTypeName
  readonly cacheValues: StorageTypeName
}

/** Tensors that all attention layers share. */
export interface AttentionInputs {
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
  readonly attention: AttentionInputs | undefined
}
