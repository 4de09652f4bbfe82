import type { ElementType, GraphNode } from "./node.ts"
import { add, fill, setRows, unfilled, view } from "./operations.ts"

/**
 * A mask that lets each token read the chosen cells alone: `[chosen, tokens, 1, streams]` of `[cells, tokens, 1, streams]`.
 * As llama.cpp v0.5.0 src/llama-graph.cpp:3049 (build_attn with top_k) and src/models/qwen4exp.cpp:695.
 *
 * @param type - of the zeros that are written into it
 */
export function openChosen(mask: GraphNode, chosen: GraphNode, type: ElementType = "f32"): GraphNode {
  const [cells, tokens, , streams] = mask.shape
  const width = chosen.shape[0]
  const zeros = fill(unfilled(type, 1, width, tokens, streams))
  const closed = view(fill(mask), [1, cells, tokens, streams])
  const opened = setRows(closed, zeros, view(chosen, [width, tokens, streams, 1]))
  return add(view(opened, [cells, tokens, 1, streams]), mask)
}
