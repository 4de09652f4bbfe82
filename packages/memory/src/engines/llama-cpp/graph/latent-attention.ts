import type { LatentAttentionBlock } from "@plimsoll/specs"
import type { AttentionInputs, GraphContext } from "./context.ts"
import type { GraphNode } from "./node.ts"
import {
  cache,
  concat,
  cont,
  flashAttention,
  matrix,
  mul,
  mulMat,
  normalize,
  reshape,
  rope,
  softMax,
  storeRows,
  swapMiddle,
  transpose,
  unary,
  view,
  weight,
} from "./operations.ts"

/** Queries of all heads, compressed first where the block says so: `[keyDim, heads, tokens]`. */
function queries(block: LatentAttentionBlock, current: GraphNode, context: GraphContext, layer: number): GraphNode {
  const { heads, keyDim, queryRank } = block
  const width = heads * keyDim
  const flat =
    queryRank === undefined
      ? mulMat(matrix(layer, "attn_q.weight", context.hiddenSize, width), current)
      : mulMat(
          matrix(layer, "attn_q_b.weight", queryRank, width),
          mul(
            normalize(mulMat(matrix(layer, "attn_q_a.weight", context.hiddenSize, queryRank), current), "rms"),
            weight(layer, queryRank),
          ),
        )
  return reshape(flat, keyDim, heads, context.sizes.tokens)
}

/** Over a cache whose values are the first part of its keys (as src/llama-graph.cpp:2602 with `v_mla`). */
function attend(
  block: LatentAttentionBlock,
  context: GraphContext,
  inputs: AttentionInputs,
  { query, keys, layer }: { readonly query: GraphNode; readonly keys: GraphNode; readonly layer: number },
): GraphNode {
  const { streams, tokens, flashAttention: flash } = context.sizes
  const { heads, keyValueRank: rank, sharedKeyDim, valueDim } = block
  const width = rank + sharedKeyDim
  const perStream = swapMiddle(view(query, [width, heads, tokens / streams, streams]))
  const keysByHead = swapMiddle(view(keys, [width, 1, inputs.cells, streams]))
  const valuesByHead = swapMiddle(view(keys, [rank, 1, inputs.cells, streams]))
  const toValues = matrix(layer, "attn_v_b.weight", rank, valueDim, heads)
  if (flash) {
    const attended = flashAttention(perStream, keysByHead, valuesByHead, inputs.mask)
    const decompressed = swapMiddle(mulMat(toValues, swapMiddle(attended)))
    return reshape(cont(decompressed, ...decompressed.shape), valueDim * heads, tokens)
  }
  const weights = softMax(mulMat(keysByHead, perStream), inputs.mask)
  const turned = transpose(valuesByHead)
  const attended = mulMat(toValues, mulMat(cont(turned, ...turned.shape), weights))
  return cont(swapMiddle(attended), valueDim * heads, tokens)
}

/** As llama.cpp v0.5.0 src/models/deepseek2.cpp, the path that multiplies queries into the latent space. */
export function buildLatentAttention(
  block: LatentAttentionBlock,
  current: GraphNode,
  context: GraphContext,
  layer: number,
): GraphNode {
  const { graph, positions, ropeFactors, sizes } = context
  const inputs = context.attention.latent
  if (!inputs) throw new RangeError("expected attention inputs, got none")
  const { tokens, streams, cacheKeys } = sizes
  const { heads, keyDim, keyValueRank: rank, sharedKeyDim, valueDim } = block
  const width = rank + sharedKeyDim
  const position = (node: GraphNode) => (block.rope ? rope(node, positions, ropeFactors(layer)) : node)

  const query = queries(block, current, context, layer)
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
  const attended = graph.expand(attend(block, context, inputs, { query: wholeQuery, keys, layer }))
  const gated =
    block.gate === "elements"
      ? mul(attended, unary(mulMat(matrix(layer, "attn_gate.weight", context.hiddenSize, heads * valueDim), current)))
      : attended
  return mulMat(matrix(layer, "attn_output.weight", heads * valueDim, context.hiddenSize), gated)
}
