import type { GraphNode } from "../graph/node.ts"

/** What the allocator must know of a place where a graph's tensors can live. */
export interface BackendMemory {
  readonly name: string
  /** Every allocation is padded to a multiple of this, bytes. */
  readonly alignment: number
  /**
   * Bytes of a computed tensor, which may be more than its elements.
   *
   * @param sources - its operands, with copies in the place of those that live elsewhere
   */
  readonly allocationBytes: (node: GraphNode, sources: readonly GraphNode[]) => number
}
