import type { DenseBlock } from "@plimsoll/specs"
import type { GraphNode } from "./node.ts"
import { add, glu, mulMat, unary, weight } from "./operations.ts"

/** As llama.cpp v0.5.0 src/llama-graph.cpp:1748 (build_ffn with a parallel gate). */
export function buildFeedForward(
  block: Pick<DenseBlock, "size" | "gated" | "bias">,
  current: GraphNode,
  hiddenSize: number,
  layer: number,
): GraphNode {
  const { size, gated } = block
  const project = (from: number, to: number, node: GraphNode) => {
    const projected = mulMat(weight(layer, from, to), node)
    return block.bias ? add(projected, weight(layer, to)) : projected
  }
  const up = project(hiddenSize, size, current)
  const hidden = gated ? glu(project(hiddenSize, size, current), up) : unary(up)
  return project(size, hiddenSize, hidden)
}
