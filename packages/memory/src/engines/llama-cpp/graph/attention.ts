import type { AttentionBlock } from "@plimsoll/specs"
import type { AttentionInputs, GraphContext } from "./context.ts"
import { elements, type GraphNode } from "./node.ts"
import {
  add,
  cache,
  cont,
  flashAttention,
  mul,
  mulMat,
  normalize,
  reshape,
  rope,
  setRows,
  softMax,
  swapMiddle,
  view,
  weight,
} from "./operations.ts"

/** As llama.cpp v0.5.0 src/llama-impl.h:57 (llama_mul_mat_hadamard). */
function rotate(current: GraphNode, rotation: GraphNode | undefined): GraphNode {
  if (!rotation) return current
  const size = rotation.shape[0]
  const rows = elements(current.shape) / size
  const flat = current.contiguous ? reshape(current, size, rows) : cont(current, size, rows)
  return reshape(mulMat(rotation, flat), ...current.shape)
}

/** Projects to heads: the separate path of src/llama-graph.cpp:1633 (build_qkv). */
function project(
  current: GraphNode,
  context: GraphContext,
  layer: number,
  options: { readonly heads: number; readonly dim: number; readonly bias: boolean },
): GraphNode {
  const { heads, dim } = options
  const projected = mulMat(weight(layer, context.hiddenSize, heads * dim), current)
  const biased = options.bias ? add(projected, weight(layer, heads * dim)) : projected
  return reshape(biased, dim, heads, context.sizes.tokens)
}

function store(block: AttentionBlock, context: GraphContext, inputs: AttentionInputs, layer: number) {
  const { cells, streams, tokens, flashAttention: flash, cacheKeys, cacheValues } = context.sizes
  const keyWidth = block.kvHeads * block.keyDim
  const valueWidth = block.kvHeads * block.valueDim
  const keys = cache(layer, cacheKeys, keyWidth, cells, streams)
  // Without flash attention the index list is as wide as the widest layer, and so is every layer's cache.
  const storedWidth = flash ? valueWidth : inputs.valueIndices.shape[0] / tokens
  const values = cache(layer, cacheValues, storedWidth, cells, streams)
  const merged = (all: GraphNode, width: number) => (streams > 1 ? reshape(all, width, cells * streams) : all)

  const storeKeys = (current: GraphNode) =>
    setRows(merged(keys, keyWidth), view(current, [keyWidth, tokens, 1, 1], true), inputs.keyIndices)
  const storeValues = (current: GraphNode) => {
    if (flash)
      return setRows(merged(values, valueWidth), view(current, [valueWidth, tokens, 1, 1], true), inputs.valueIndices)
    const rows = reshape(current, valueWidth, tokens)
    return setRows(
      reshape(values, 1, elements(values.shape)),
      reshape(rows, 1, elements(rows.shape)),
      inputs.valueIndices,
    )
  }
  return { keys, values, storeKeys, storeValues }
}

/** As src/llama-graph.cpp:2602 (build_attn_mha). */
function attend(
  block: AttentionBlock,
  context: GraphContext,
  inputs: AttentionInputs,
  query: GraphNode,
  stored: { readonly keys: GraphNode; readonly values: GraphNode },
): GraphNode {
  const { cells, streams, tokens, flashAttention: flash } = context.sizes
  const { heads, kvHeads, keyDim, valueDim } = block
  const keys = view(stored.keys, [keyDim, kvHeads, cells, streams])
  const values = view(stored.values, flash ? [valueDim, kvHeads, cells, streams] : [cells, kvHeads, valueDim, streams])
  const queries = swapMiddle(view(query, [keyDim, heads, tokens / streams, streams]))
  const keysByHead = swapMiddle(keys)
  const valuesByHead = swapMiddle(values)
  if (flash) return reshape(flashAttention(queries, keysByHead, valuesByHead, inputs.mask), valueDim * heads, tokens)
  const weights = softMax(mulMat(keysByHead, queries), inputs.mask)
  return cont(swapMiddle(mulMat(valuesByHead, weights)), valueDim * heads, tokens)
}

/** As src/llama-graph.cpp:2851 (build_attn over a cache) and the models' use of it. */
export function buildAttention(
  block: AttentionBlock,
  current: GraphNode,
  context: GraphContext,
  layer: number,
): GraphNode {
  const { graph, attention: inputs, positions, ropeFactors } = context
  if (!inputs) throw new RangeError("expected attention inputs, got none")
  const { heads, kvHeads, keyDim, valueDim } = block
  const bias = block.qkvBias ?? false
  const project_ = (headCount: number, dim: number) => project(current, context, layer, { heads: headCount, dim, bias })
  const headNorm = (node: GraphNode) => (block.qkNorm ? mul(normalize(node, "rms"), weight(layer, keyDim)) : node)
  const position = (node: GraphNode) => (block.rope ? rope(node, positions, ropeFactors) : node)

  const [query, key, value] = [project_(heads, keyDim), project_(kvHeads, keyDim), project_(kvHeads, valueDim)]
  const rotatedQuery = graph.expand(rotate(position(headNorm(query)), inputs.keyRotation))
  const rotatedValue = graph.expand(rotate(value, inputs.valueRotation))
  const rotatedKey = graph.expand(rotate(position(headNorm(key)), inputs.keyRotation))

  const stored = store(block, context, inputs, layer)
  graph.expand(stored.storeKeys(rotatedKey))
  graph.expand(stored.storeValues(rotatedValue))
  const attended = graph.expand(attend(block, context, inputs, rotatedQuery, stored))

  const output = mulMat(weight(layer, heads * valueDim, context.hiddenSize), rotate(attended, inputs.valueRotation))
  return block.outputBias ? add(output, weight(layer, context.hiddenSize)) : output
}
