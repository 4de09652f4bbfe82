import type { LatentAttentionBlock } from "@plimsoll/specs"
import { openChosen } from "./chosen-mask.ts"
import type { GraphContext } from "./context.ts"
import { attendToKeys } from "./key-attention.ts"
import type { GraphNode } from "./node.ts"
import {
  cache,
  concat,
  matrix,
  mul,
  mulMat,
  normalize,
  reshape,
  rope,
  storeRows,
  swapMiddle,
  unary,
  view,
  weight,
} from "./operations.ts"
import { chooseTokens } from "./token-indexer.ts"

/** What queries are made of: the tokens, compressed where the block says so. */
function reduced(block: LatentAttentionBlock, current: GraphNode, context: GraphContext, layer: number): GraphNode {
  const { queryRank } = block
  if (queryRank === undefined) return current
  const product = mulMat(matrix(layer, "attn_q_a.weight", context.hiddenSize, queryRank), current)
  return mul(normalize(product, "rms"), weight(layer, queryRank))
}

/** As llama.cpp v0.5.0 src/models/deepseek2.cpp, the path that multiplies queries into the latent space. */
export function buildLatentAttention(
  block: LatentAttentionBlock,
  current: GraphNode,
  context: GraphContext,
  layer: number,
): GraphNode {
  const { graph, positions, ropeFactors, shared, sizes } = context
  const own = context.attention.latent
  if (!own) throw new RangeError("expected attention inputs, got none")
  const { tokens, streams, cacheKeys } = sizes
  const { heads, keyDim, queryRank, keyValueRank: rank, sharedKeyDim, valueDim, indexer } = block
  const width = rank + sharedKeyDim
  const position = (node: GraphNode) => (block.rope ? rope(node, positions, ropeFactors(layer)) : node)

  const queries = reduced(block, current, context, layer)
  if (indexer && !indexer.shared) shared.chosen = chooseTokens(indexer, { current, queries }, context, layer)
  const inputs = indexer && shared.chosen ? { ...own, mask: openChosen(own.mask, shared.chosen) } : own
  const toQueries = queryRank === undefined ? "attn_q.weight" : "attn_q_b.weight"
  const projected = mulMat(matrix(layer, toQueries, queries.shape[0], heads * keyDim), queries)
  const query = reshape(projected, keyDim, heads, tokens)
  const compressed = mulMat(matrix(layer, "attn_kv_a_mqa.weight", context.hiddenSize, width), current)
  const sharedKey = position(view(compressed, [sharedKeyDim, 1, tokens, 1]))
  const latent = mul(normalize(view(compressed, [rank, tokens, 1, 1]), "rms"), weight(layer, rank))

  const ownQuery = view(query, [keyDim - sharedKeyDim, heads, tokens, 1])
  const sharedQuery = position(view(query, [sharedKeyDim, heads, tokens, 1]))
  const absorbed = mulMat(matrix(layer, "attn_k_b.weight", keyDim - sharedKeyDim, rank, heads), swapMiddle(ownQuery))
  const value = reshape(latent, rank, 1, tokens)
  const wholeQuery = graph.expand(concat(swapMiddle(absorbed), sharedQuery))
  graph.expand(value)
  const key = graph.expand(concat(value, sharedKey))

  const keys = cache(layer, cacheKeys, width, inputs.cells, streams)
  const merged = streams > 1 ? reshape(keys, width, inputs.cells * streams) : keys
  graph.expand(storeRows(sizes, merged, view(key, [width, tokens, 1, 1], true), inputs.keyIndices))
  const stored = view(keys, [width, 1, inputs.cells, streams])
  const values = view(keys, [rank, 1, inputs.cells, streams])
  const toValues = matrix(layer, "attn_v_b.weight", rank, valueDim, heads)
  const sinks = block.sinks ? weight(layer, heads) : undefined
  const attended = graph.expand(
    attendToKeys(wholeQuery, stored, values, { mask: inputs.mask, sinks, toValues }, sizes.flashAttention),
  )
  const gated =
    block.gate === "elements"
      ? mul(attended, unary(mulMat(matrix(layer, "attn_gate.weight", context.hiddenSize, heads * valueDim), current)))
      : attended
  return mulMat(matrix(layer, "attn_output.weight", heads * valueDim, context.hiddenSize), gated)
}
