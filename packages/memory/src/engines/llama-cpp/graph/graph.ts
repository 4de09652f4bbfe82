import type { GraphNode } from "./node.ts"

/** Nodes in the order they run, and the tensors that nothing in the graph computes. */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly leaves: readonly GraphNode[]
  /** Tensors of both lists; each knows its own number below it. */
  readonly size: number
}

export interface GraphBuilder extends Graph {
  /** Adds a tensor and what it is computed from, each once, operands first and from left to right. */
  readonly expand: (node: GraphNode) => GraphNode
}

/** As llama.cpp v0.5.0 ggml/src/ggml.c:7236 (ggml_visit_parents_graph). */
export function createGraph(): GraphBuilder {
  const nodes: GraphNode[] = []
  const leaves: GraphNode[] = []
  let size = 0
  const visit = (node: GraphNode): void => {
    if (node.index >= 0) return
    // Numbered before its operands: a graph has no circles, and the number only tells tensors apart.
    node.index = size++
    for (const source of node.sources) if (source.index < 0) visit(source)
    if (node.operation === "none") leaves.push(node)
    else nodes.push(node)
  }
  return {
    nodes,
    leaves,
    get size() {
      return size
    },
    expand: (node) => {
      visit(node)
      return node
    },
  }
}
