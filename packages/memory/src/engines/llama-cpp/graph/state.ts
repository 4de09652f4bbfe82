import type { GraphContext, GraphSizes } from "./context.ts"
import type { GraphNode } from "./node.ts"
import { cache, copyInto, getRows, input, reshape, scaleInPlace, view } from "./operations.ts"

/** As llama.cpp v0.5.0 src/llama-graph.cpp:3514 (build_rs_inp_impl), with every slot in use. */
export function stateInputs({ sequences, slots }: GraphSizes): GraphContext["states"] {
  const all = input("i32", slots)
  return { own: view(all, [sequences, 1, 1, 1], true), others: view(all, [slots - sequences, 1, 1, 1], true) }
}

/** One of the two tensors that a recurrent layer keeps: a row for each slot. */
export function stateCache(context: GraphContext, layer: number, width: number): GraphNode {
  return cache(layer, "f32", width, context.sizes.slots)
}

/**
 * The states that the sequences begin with. New sequences' are cleared, and those that no sequence of the micro-batch
 * has are moved, of which there may be none. As src/llama-graph.cpp:3478 (build_rs).
 *
 * @param read - takes rows of the states; an operation that reads them by itself saves the copy
 */
export function readStates(
  context: GraphContext,
  states: GraphNode,
  read: (rows: GraphNode, own: GraphNode) => GraphNode = getRows,
): GraphNode {
  const { graph } = context
  const { own, others } = context.states
  const [width, slots] = states.shape
  const rows = reshape(states, width, slots)
  graph.expand(scaleInPlace(view(rows, [width, 1, 1, 1])))
  const result = graph.expand(read(rows, own))
  graph.expand(copyInto(view(states, [width, others.shape[0], 1, 1]), getRows(rows, others)))
  return result
}

/** Puts the new states in the place of the old, for all sequences of the micro-batch at once. */
export function writeStates(context: GraphContext, states: GraphNode, current: GraphNode): void {
  context.graph.expand(copyInto(view(states, [states.shape[0], context.sizes.sequences, 1, 1]), current))
}
