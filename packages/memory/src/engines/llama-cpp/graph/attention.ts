import type { AttentionBlock } from "@plimsoll/specs"
import type { AttentionInputs, GraphContext } from "./context.ts"
import { elements, type GraphNode } from "./node.ts"
import {
  add,
  cache,
  capped,
  cast,
  clamp,
  computed,
  cont,
  flashAttention,
  matrix,
  mul,
  mulMat,
  normalize,
  reshape,
  rope,
  scale,
  softMax,
  storeRows,
  swapMiddle,
  transpose,
  unary,
  view,
  weight,
} from "./operations.ts"

/** As llama.cpp v0.5.0 src/llama-impl.h:57 (llama_mul_mat_hadamard). */
export function rotate(current: GraphNode, rotation: GraphNode | undefined): GraphNode {
  if (!rotation) return current
  const size = rotation.shape[0]
  const rows = elements(current.shape) / size
  const flat = current.contiguous ? reshape(current, size, rows) : cont(current, size, rows)
  return reshape(mulMat(rotation, flat), ...current.shape)
}

/** Projects to heads: src/llama-graph.cpp:1633 (build_qkv), apart or from one matrix. */
function project(block: AttentionBlock, current: GraphNode, context: GraphContext, layer: number) {
  const { hiddenSize, sizes } = context
  const { heads, kvHeads, keyDim, valueDim } = block
  const linear = (name: string, rows: number) => {
    const projected = mulMat(matrix(layer, name, hiddenSize, rows), current)
    const biased = block.qkvBias ? add(projected, weight(layer, rows)) : projected
    return context.departures.clampsProjections ? clamp(biased) : biased
  }
  if (block.fusedQkv === "both") {
    const all = linear("attn_qkv.weight", heads * keyDim + kvHeads * (keyDim + valueDim))
    const part = (dim: number, count: number) => view(all, [dim, count, sizes.tokens, 1])
    return { query: part(keyDim, heads), key: part(keyDim, kvHeads), value: part(valueDim, kvHeads), gate: undefined }
  }
  const apart = (name: string, dim: number, count: number) =>
    reshape(linear(name, dim * count), dim, count, sizes.tokens)
  const normed = (name: string, count: number) =>
    reshape(wideNorm(block, linear(name, keyDim * count), layer), keyDim, count, sizes.tokens)
  const keyAndValue = () => {
    if (!block.valueFromKey)
      return { key: normed("attn_k.weight", kvHeads), value: apart("attn_v.weight", valueDim, kvHeads) }
    const both = linear("attn_k.weight", keyDim * kvHeads)
    const part = () => reshape(both, keyDim, kvHeads, sizes.tokens)
    return { key: part(), value: part() }
  }
  if (block.gate === "query") {
    const both = linear("attn_q.weight", 2 * heads * keyDim)
    const half = () => view(both, [keyDim, heads, sizes.tokens, 1])
    return { query: half(), ...keyAndValue(), gate: half() }
  }
  return { query: normed("attn_q.weight", heads), ...keyAndValue(), gate: undefined }
}

/** A norm over all heads together, before they are told apart. */
function wideNorm(block: AttentionBlock, flat: GraphNode, layer: number): GraphNode {
  return block.qkNorm === "width" ? mul(normalize(flat, "rms"), weight(layer, flat.shape[0])) : flat
}

/** A norm over each head. */
function headNorm(block: AttentionBlock, node: GraphNode, layer: number, after = false): GraphNode {
  const [dim, heads] = node.shape
  if (!block.qkNorm || block.qkNorm === "width" || after) return node
  return mul(normalize(node, "rms"), block.qkNorm === "heads" ? weight(layer, dim, heads) : weight(layer, dim))
}

function store(block: AttentionBlock, context: GraphContext, inputs: AttentionInputs, layer: number) {
  const { streams, tokens, flashAttention: flash, cacheKeys, cacheValues } = context.sizes
  const { cells } = inputs
  const keyWidth = block.kvHeads * block.keyDim
  const valueWidth = block.kvHeads * block.valueDim
  const keys = cache(layer, cacheKeys, keyWidth, cells, streams)
  // Without flash attention the index list is as wide as the widest layer, and so is every layer's cache.
  const storedWidth = flash ? valueWidth : inputs.valueIndices.shape[0] / tokens
  const values = cache(layer, cacheValues, storedWidth, cells, streams)
  const merged = (all: GraphNode, width: number) => (streams > 1 ? reshape(all, width, cells * streams) : all)

  const storeKeys = (current: GraphNode) =>
    storeRows(context.sizes, merged(keys, keyWidth), view(current, [keyWidth, tokens, 1, 1], true), inputs.keyIndices)
  const storeValues = (current: GraphNode) => {
    if (flash) {
      const rows = view(current, [valueWidth, tokens, 1, 1], true)
      return storeRows(context.sizes, merged(values, valueWidth), rows, inputs.valueIndices)
    }
    // A part of a fused projection is copied out; a layer narrower than the widest is filled up (src/llama-kv-cache.cpp:1388).
    const rows = current.contiguous ? reshape(current, valueWidth, tokens) : cont(current, valueWidth, tokens)
    const filled = valueWidth < storedWidth ? computed("pad", [storedWidth, tokens, 1, 1], rows) : rows
    return storeRows(
      context.sizes,
      reshape(values, 1, elements(values.shape)),
      reshape(filled, 1, elements(filled.shape)),
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
  layer: number,
): GraphNode {
  const { streams, tokens, flashAttention: flash } = context.sizes
  const { cells } = inputs
  const { heads, kvHeads, keyDim, valueDim } = block
  const keys = view(stored.keys, [keyDim, kvHeads, cells, streams])
  const values = view(stored.values, flash ? [valueDim, kvHeads, cells, streams] : [cells, kvHeads, valueDim, streams])
  const queries = swapMiddle(view(query, [keyDim, heads, tokens / streams, streams]))
  const keysByHead = swapMiddle(keys)
  const valuesByHead = swapMiddle(values)
  const sinks = block.sinks ? weight(layer, heads) : undefined
  if (flash)
    return reshape(flashAttention(queries, keysByHead, valuesByHead, inputs.mask, sinks), valueDim * heads, tokens)
  const product = mulMat(keysByHead, queries)
  // Flash attention does it inside (src/llama-graph.cpp:2689).
  const scores = context.departures.capsScores ? capped(product) : product
  const weights = softMax(scores, inputs.mask, sinks)
  return cont(swapMiddle(mulMat(valuesByHead, weights)), valueDim * heads, tokens)
}

/** The heads' outputs weighed by their gate. */
function gated(
  block: AttentionBlock,
  attended: GraphNode,
  {
    gate,
    current,
    context,
    layer,
  }: { gate: GraphNode | undefined; current: GraphNode; context: GraphContext; layer: number },
): GraphNode {
  const width = block.heads * block.valueDim
  if (gate) return mul(attended, unary(cont(gate, width, context.sizes.tokens)))
  if (block.gate === "elements")
    return mul(attended, unary(mulMat(matrix(layer, "attn_gate.weight", context.hiddenSize, width), current)))
  if (block.gate !== "heads") return attended
  const factors = unary(mulMat(matrix(layer, "attn_gate.weight", context.hiddenSize, block.heads), current))
  const byHead = reshape(attended, block.valueDim, block.heads, context.sizes.tokens)
  return reshape(mul(byHead, reshape(factors, 1, block.heads, context.sizes.tokens)), width, context.sizes.tokens)
}

/** As src/llama-graph.cpp:2851 (build_attn over a cache) and the models' use of it. */
export function buildAttention(
  block: AttentionBlock,
  current: GraphNode,
  context: GraphContext,
  layer: number,
): GraphNode {
  const { graph, positions, ropeFactors } = context
  if (block.causal === false) return buildUncached(block, current, context, layer)
  const windowed = (block.window ?? block.chunk) !== undefined && !context.ignoresWindows
  const shared = windowed ? context.attention.windowed : context.attention.full
  if (!shared) throw new RangeError("expected attention inputs, got none")
  const mask = context.departures.mask?.(block, current, shared, { context, layer })
  const inputs = mask ? { ...shared, mask } : shared
  const attendChosen = context.departures.attend?.(block, current, shared, { context, layer })
  const { heads, valueDim } = block
  const { scalesQueries, scalesUnrotatedQueries, headNormsAfterRope, normalizesValues, factorsOfFullLayers } =
    context.departures
  const isAfter = headNormsAfterRope !== undefined
  const position = (node: GraphNode) => {
    const factors = windowed && factorsOfFullLayers ? undefined : ropeFactors(layer)
    const rotated = block.rope ? rope(node, positions, factors) : node
    if (!isAfter) return rotated
    if (headNormsAfterRope === "scaleless") return block.qkNorm && block.rope ? normalize(rotated, "rms") : rotated
    return headNorm(block, rotated, layer)
  }
  const scaled = (node: GraphNode) => {
    if (scalesUnrotatedQueries && !block.rope) return mul(node, context.placeFactors)
    return scalesQueries ? scale(node) : node
  }

  const { query, key, value, gate } = project(block, current, context, layer)
  const rotatedQuery = graph.expand(
    rotate(scaled(position(headNorm(block, query, layer, isAfter))), inputs.keyRotation),
  )
  const stored = store(block, context, inputs, block.sharesCacheWith ?? layer)
  if (block.sharesCacheWith === undefined) {
    const rotatedKey = rotate(position(headNorm(block, key, layer, isAfter)), inputs.keyRotation)
    const rotatedValue = rotate(normalizesValues ? normalize(value, "rms") : value, inputs.valueRotation)
    // Values come first, but where some layers have windows (src/llama-graph.cpp:2878 and :3121), or in older builds.
    if (context.attention.windowed || context.sizes.keysFirst || attendChosen) graph.expand(rotatedKey)
    graph.expand(rotatedValue)
    graph.expand(rotatedKey)
    graph.expand(stored.storeKeys(rotatedKey))
    graph.expand(stored.storeValues(rotatedValue))
  }
  const attended = graph.expand(
    attendChosen?.(rotatedQuery, stored) ?? attend(block, context, inputs, rotatedQuery, stored, layer),
  )

  const weighed = gated(block, rotate(attended, inputs.valueRotation), { gate, current, context, layer })
  const width = heads * valueDim
  const normed = block.outputNorm ? mul(normalize(weighed, "rms"), weight(layer, width)) : weighed
  const output = mulMat(matrix(layer, "attn_output.weight", width, context.hiddenSize), normed)
  return block.outputBias ? add(output, weight(layer, context.hiddenSize)) : output
}

/** Attention over the tokens of the micro-batch alone (as src/llama-graph.cpp:2774, build_attn without a cache). */
function buildUncached(block: AttentionBlock, current: GraphNode, context: GraphContext, layer: number): GraphNode {
  const { graph, positions, ropeFactors, sizes, hiddenSize } = context
  const { tokens, flashAttention: flash } = sizes
  const width = block.heads * block.valueDim
  const position = (node: GraphNode) => (block.rope ? rope(node, positions, ropeFactors(layer)) : node)
  const { query, key, value } = project(block, current, context, layer)
  const mask = context.uncachedMask
  const queries = swapMiddle(graph.expand(position(headNorm(block, query, layer))))
  const keys = swapMiddle(graph.expand(position(headNorm(block, key, layer))))
  const values = swapMiddle(graph.expand(value))
  const attended = flash
    ? reshape(flashAttention(queries, cast(keys, "f16"), cast(values, "f16"), mask), width, tokens)
    : cont(swapMiddle(mulMat(contTransposed(values), softMax(mulMat(keys, queries), mask))), width, tokens)
  const output = mulMat(matrix(layer, "attn_output.weight", width, hiddenSize), graph.expand(attended))
  return block.outputBias ? add(output, weight(layer, hiddenSize)) : output
}

function contTransposed(node: GraphNode): GraphNode {
  const turned = transpose(node)
  return cont(turned, ...turned.shape)
}
