import type { GraphNode } from "./node.ts"
import { cont, flashAttention, mulMat, reshape, softMax, swapMiddle, transpose, view } from "./operations.ts"

/**
 * Attention over keys of one head whose first part are the values. As llama.cpp v0.5.0 src/llama-graph.cpp:2602
 * (build_attn_mha).
 *
 * @param query - `[width, heads, tokens]`
 * @param keys - `[width, 1, cells, streams]`, and `values` a view of them or the same
 * @param toValues - makes each head's values of what was read, where they are stored compressed
 * @returns all heads' values of a token in a row
 */
export function attendToKeys(
  query: GraphNode,
  keys: GraphNode,
  values: GraphNode,
  {
    mask,
    sinks,
    toValues,
  }: { readonly mask: GraphNode; readonly sinks?: GraphNode | undefined; readonly toValues?: GraphNode },
  flash: boolean,
): GraphNode {
  const [width, heads, tokens] = query.shape
  const streams = keys.shape[3]
  const all = heads * (toValues ?? values).shape[toValues ? 1 : 0]
  const perStream = swapMiddle(view(query, [width, heads, tokens / streams, streams]))
  const keysByHead = swapMiddle(keys)
  const valuesByHead = swapMiddle(values)
  if (flash) {
    const attended = flashAttention(perStream, keysByHead, valuesByHead, mask, sinks)
    if (!toValues) return reshape(attended, all, tokens)
    const decompressed = swapMiddle(mulMat(toValues, swapMiddle(attended)))
    return reshape(cont(decompressed, ...decompressed.shape), all, tokens)
  }
  const weights = softMax(mulMat(keysByHead, perStream), mask, sinks)
  const turned = transpose(valuesByHead)
  const attended = mulMat(cont(turned, ...turned.shape), weights)
  return cont(swapMiddle(toValues ? mulMat(toValues, attended) : attended), all, tokens)
}
