import type { Architecture, Block, StorageTypeName } from "@plimsoll/specs"
import type { GraphDepartures } from "../architectures/graph-departures.ts"
import type { GraphRules } from "../builds/index.ts"
import type { BlockInputs } from "./block-indexer.ts"
import type { CompressedInputs } from "./compressed-attention.ts"
import type { GraphBuilder } from "./graph.ts"
import type { DecayInputs } from "./lightning.ts"
import type { GraphNode } from "./node.ts"
import type { PositionInputs } from "./position-blocks.ts"
import type { IndexInputs } from "./token-indexer.ts"

export type BlockOf<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>

/**
 * The sizes a graph is reserved for: the largest micro-batch, with every cache cell in use; and what of an older build's
 * graph is not as in the newest.
 */
export interface GraphSizes extends Partial<GraphRules> {
  /** Tokens of the micro-batch, all sequences together. */
  readonly tokens: number
  /** Tokens whose logits are asked for. */
  readonly outputs: number
  /** Sequences, which have equal shares of the tokens. */
  readonly sequences: number
  /** Sequences that recurrent layers keep a state for; those beyond the micro-batch's are moved. */
  readonly slots: number
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
  readonly vocabularySize: number
  readonly positions: GraphNode
  readonly tokenIds: GraphNode
  /** Frequency factors of a layer, which stand on every device that has layers. */
  readonly ropeFactors: (layer: number) => GraphNode | undefined
  /** By whether a layer's cache has a window. */
  readonly attention: {
    readonly full?: AttentionInputs | undefined
    readonly windowed?: AttentionInputs | undefined
    /** Of caches that hold keys alone. */
    readonly latent?: AttentionInputs | undefined
  }
  /** Which slots of the recurrent states belong to the sequences of the micro-batch, and which others move. */
  readonly states: { readonly own: GraphNode; readonly others: GraphNode }
  /** Which tokens of a micro-batch see which, for attention without a cache. */
  readonly uncachedMask: GraphNode
  /** What layers hand on beside the residual stream: inputs that the first of them makes, and states over depth. */
  readonly shared: {
    decays?: DecayInputs
    depths?: GraphNode
    lookup?: GraphNode
    /** What each layer reads of its own: `[size, tokens, layers]`. */
    perLayer?: GraphNode | undefined
    /** The residual stream that blocks side by side read, each through its norm. */
    stream?: GraphNode
    blockInputs?: BlockInputs
    positionInputs?: PositionInputs
    indexInputs?: IndexInputs
    compressed?: CompressedInputs
    /** Cells that the nearest earlier indexer chose for each token. */
    chosen?: GraphNode
  }
  /** Widths of the projections in each layer, for blocks without a rule. */
  readonly projections: readonly (readonly number[])[]
  /** How the file's tensor names differ from the usual ones: parts of names and what stands in their place. */
  readonly renamed: Architecture["names"]["ggufTensors"]
  /** Windowed layers are treated as full ones. */
  readonly ignoresWindows: boolean
  /** A factor for each token that depends on its place. */
  readonly placeFactors: GraphNode
  readonly departures: GraphDepartures
}
