import type { GraphContext } from "./context.ts"
import type { GraphNode } from "./node.ts"
import { add, computed, concat, cont, mul, normalize, reshape, softMax, sumRows, view, weight } from "./operations.ts"

/** Keeps what earlier layers added (as llama.cpp v0.5.0 src/models/kimi-k3.cpp:192, res_push). */
export function pushDepth(current: GraphNode, context: GraphContext): void {
  const [width, tokens] = current.shape
  const { shared } = context
  const entry = reshape(current, width, 1, tokens)
  shared.depths = shared.depths
    ? computed("concat", [width, shared.depths.shape[1] + 1, tokens, 1], shared.depths, entry)
    : entry
}

/**
 * A sum of the residual stream and of all that was kept, weighed by a score for each token (as
 * src/models/kimi-k3.cpp:198, res_mix).
 */
export function mixDepths(current: GraphNode, context: GraphContext, place: number | "output"): GraphNode {
  const kept = context.shared.depths
  if (!kept) return current
  const [width, entries, tokens] = kept.shape
  const factors = weight(place, width)
  const score = (a: GraphNode) => sumRows(mul(normalize(a, "rms"), factors))
  const scores = softMax(concat(reshape(score(kept), entries, tokens), score(current)))
  const ofKept = cont(view(scores, [entries, tokens, 1, 1]), entries, tokens)
  const ofCurrent = cont(view(scores, [1, tokens, 1, 1]), 1, tokens)
  const sum = computed("weighStreams", [width, tokens, 1, 1], kept, ofKept)
  return add(sum, mul(current, ofCurrent))
}
