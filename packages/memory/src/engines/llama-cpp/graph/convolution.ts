import type { GraphContext } from "./context.ts"
import type { GraphNode } from "./node.ts"
import { computed, concat, cont, transpose, view, weight } from "./operations.ts"
import { writeStates } from "./state.ts"

/**
 * A convolution over the last tokens of each sequence, those of earlier micro-batches included, which are kept.
 *
 * @param states - where they are kept, and `kept` what they were: `[kernel − 1, channels, sequences]`
 * @param current - `[channels, tokens of a sequence, sequences]`
 */
export function convolve(
  context: GraphContext,
  { states, kept, current, layer }: { states: GraphNode; kept: GraphNode; current: GraphNode; layer: number },
): GraphNode {
  const [before, channels, sequences] = kept.shape
  const joined = concat(kept, transpose(current))
  const last = view(joined, [before, channels, sequences, 1])
  writeStates(context, states, context.departures.copiesLastTokens ? cont(last, ...last.shape) : last)
  const tokens = current.shape[1]
  return computed("convolve", [channels, tokens, sequences, 1], joined, weight(layer, before + 1, channels))
}
