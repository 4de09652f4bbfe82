import type { GraphNode } from "./node.ts"

/** Nodes in the order they run, and the tensors that nothing in the graph computes. */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly leaves: readonly GraphNode[]
}

export interface GraphBuilder extends Graph {
  /** Adds a tensor and what it is computed from, each once, operands first and from left to right. */
  readonly expand: (node: GraphNode) => GraphNode
}

/** As llama.cpp v0.5.0 ggml/src/ggml.c:7236 (ggml_visit_parents_graph). */
export function createGraph(): GraphBuilder {
  const nodes: GraphNode[] = []
  const leaves: GraphNode[] = []
  const visited = new Set<GraphNode>()
  const visit = (node: GraphNode): void => {
    if (visited.has(node)) return
    visited.add(node)
    for (const source of node.sources) visit(source)
    if (node.operation === "none") leaves.push(node)
    else nodes.push(node)
  }
  return {
    nodes,
    leaves,
    expand: (node) => {
      visit(node)
      return node
    },
  }
}
