import type { BlockOf } from "./context.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  computed,
  cont,
  matrix,
  mul,
  mulMat,
  normalize,
  reshape,
  scale,
  unary,
  view,
  weight,
} from "./operations.ts"

/** What a block reads of the residual streams, and the streams normed, which tell where its output goes. */
export interface Mixed {
  readonly read: GraphNode
  readonly normed: GraphNode
}

/**
 * A gated mean of the streams, `[width, streams, tokens]`. In a layer it is one operation, before the head several. As
 * llama.cpp v0.5.0 src/models/qwen4exp.cpp:267 (build_hc_mix).
 *
 * @param prefix - of its matrices' names, e.g. `"hc_attn"`
 */
export function mixStreams(
  { streams: count, rank = 0 }: BlockOf<"hyperConnection">,
  streams: GraphNode,
  place: number | "output",
  prefix: string,
): Mixed {
  const [width, , tokens] = streams.shape
  const all = width * count
  const normed = reshape(mul(normalize(streams, "rms"), weight(place, width, count)), all, tokens)
  const reduced = mulMat(matrix(place, `${prefix}_down.weight`, all, rank), normed)
  const gate = mulMat(matrix(place, `${prefix}_up.weight`, rank, all), unary(scale(reduced)))
  const apart = (a: GraphNode) => reshape(a, width, count, tokens)
  if (place !== "output")
    return { read: computed("weighStreams", [width, tokens, 1, 1], apart(normed), apart(gate)), normed }
  const gated = apart(mul(normed, unary(gate)))
  const stream = () => view(gated, [width, tokens, 1, 1])
  let sum = cont(stream(), width, tokens)
  for (let next = 1; next < count; next++) sum = add(sum, stream())
  return { read: scale(sum), normed }
}

/** As src/models/qwen4exp.cpp:323 (build_hc_combine): each stream takes the block's output by its own weight. */
export function addToStreams(streams: GraphNode, output: GraphNode, shares: GraphNode): GraphNode {
  return computed("addToStreams", streams.shape, output, streams, scale(unary(scale(shares))))
}

/** Each stream's share of what a block adds, before it is bounded. */
export function streamShares(normed: GraphNode, count: number, layer: number, prefix: string): GraphNode {
  return mulMat(matrix(layer, `${prefix}_inject.weight`, normed.shape[0], count), normed)
}
