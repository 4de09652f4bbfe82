import type { Architecture, AttentionBlock, Layer } from "@plimsoll/specs"
import type { AttentionInputs, GraphContext } from "../graph/context.ts"
import type { GraphNode } from "../graph/node.ts"

/** What a layer is built with: its number in the model, and in the last one the rows that have outputs. */
export interface LayerPlace {
  readonly context: GraphContext
  readonly index: number
  readonly rows: GraphNode | undefined
}

/**
 * Where the graph that llama.cpp builds for one architecture departs from what most share. All of it matters to memory
 * alone: an operation more can take a tensor more, and the order of two decides which hole a third one finds.
 */
export interface GraphDepartures {
  /** Embedded tokens are multiplied by a fixed factor, though the blocks state none. */
  readonly scalesEmbedding?: true | undefined
  /** What each block adds is multiplied by a fixed factor, though the blocks state none. */
  readonly scalesResidual?: true | undefined
  /** Queries are multiplied by a factor before attention, and not their products with the keys. */
  readonly scalesQueries?: true | undefined
  /** Queries of layers without positions are multiplied by a factor that depends on each token's place. */
  readonly scalesUnrotatedQueries?: true | undefined
  /** Frequency factors are of layers without windows alone. */
  readonly factorsOfFullLayers?: true | undefined
  /** Values are brought to unit length before they are cached. */
  readonly normalizesValues?: true | undefined
  /** Norms that are of another kind than the blocks say. */
  readonly normType?: "rms" | undefined
  /** Norms of heads come behind the rotation; `"scaleless"`: only there, and without weights. */
  readonly headNormsAfterRope?: true | "scaleless" | undefined
  /** Query, key and value projections are clamped. */
  readonly clampsProjections?: true | undefined
  /** Products of queries and keys are bent through a tanh where flash attention does not do it itself. */
  readonly capsScores?: true | undefined
  /** What follows the head: a factor, a tanh between two factors, or one after the other. */
  readonly logits?: "scaled" | "capped" | "scaledAndCapped" | undefined
  /** The head is the embedding table itself, where that is, and no copy of it. */
  readonly headOfTable?: true | undefined
  /**
   * Where rows without outputs are dropped: behind the last layer's first block where absent, behind its norm, before or
   * behind the last norm, or before several streams become one.
   */
  readonly dropsRows?: "afterNorm" | "beforeConnection" | "beforeLastNorm" | "afterLastNorm" | undefined
  /** The residual stream before the last norm is an output of its own, which prediction layers start from. */
  readonly outputsResidual?: true | undefined
  /** How blocks side by side and the residual stream are summed; all blocks first where absent. */
  readonly sums?: "laterThenResidualThenFirst" | "laterThenFirst" | "averaged" | undefined
  /** Norms behind a block are of its sum with the residual stream. */
  readonly normsSum?: true | undefined
  /** The gate of shared experts is a SiLU divided by its argument, where blocks say a sigmoid. */
  readonly dividesGate?: true | undefined
  /** Experts are weighed by a softmax over all of them, brought to a sum of one, where blocks say over the chosen ones. */
  readonly weighsAllExperts?: true | undefined
  /** Experts are chosen by the logits themselves, and weighed before and not behind their networks. */
  readonly weighsBeforeExperts?: true | undefined
  /** The residual stream is the first operand of a feed-forward block's sum; `"always"`: of every block's. */
  readonly residualFirst?: true | "always" | undefined
  /** Queries and keys of an indexer are not spread over their width by a Hadamard matrix. */
  readonly unrotatedIndex?: true | undefined
  /** The last inputs of a convolution are laid out anew before they are kept. */
  readonly copiesLastTokens?: true | undefined
  /** Memory is reserved a second time, for one sequence in place of all, which may take more. */
  readonly reservesOneSequence?: true | undefined
  /** What attention may read, where it is not what its inputs say. */
  readonly mask?:
    | ((
        block: AttentionBlock,
        current: GraphNode,
        inputs: AttentionInputs,
        place: { readonly context: GraphContext; readonly layer: number },
      ) => GraphNode | undefined)
    | undefined
  /** How attention reads its cache, where it is not all that its mask lets it; stores what that takes beside it. */
  readonly attend?:
    | ((
        block: AttentionBlock,
        current: GraphNode,
        inputs: AttentionInputs,
        place: { readonly context: GraphContext; readonly layer: number },
      ) =>
        | ((query: GraphNode, stored: { readonly keys: GraphNode; readonly values: GraphNode }) => GraphNode)
        | undefined)
    | undefined
  /** What stands between the embedded tokens and the first layer. */
  readonly begin?: ((architecture: Architecture, embedded: GraphNode, context: GraphContext) => GraphNode) | undefined
  /** What stands between the last layer and the last norm. */
  readonly finish?: ((architecture: Architecture, residual: GraphNode, context: GraphContext) => GraphNode) | undefined
  /** What tells layers apart whose blocks are alike. */
  readonly tellsApart?: ((layer: number) => string) | undefined
  /** The layer as the engine builds it, where that is not what its blocks say. */
  readonly adapt?: ((layer: Layer) => Layer) | undefined
  /** A way through the layer that no other architecture takes: from its input to its output. */
  readonly layer?: ((layer: Layer, residual: GraphNode, place: LayerPlace) => GraphNode) | undefined
}
