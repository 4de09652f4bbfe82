import type { BlockOf, GraphContext } from "./context.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  cast,
  clamp,
  concat,
  cont,
  getRows,
  input,
  matrix,
  mul,
  mulMat,
  normalize,
  repeat,
  reshape,
  scale,
  sumRows,
  transpose,
  typed,
  unary,
  view,
  weight,
} from "./operations.ts"
import { readStates, stateCache, writeStates } from "./state.ts"

type NgramLookup = BlockOf<"ngramLookup">

/** Rows of the table for all tokens, read before the first layer (as llama.cpp v0.5.0 src/models/qwen4exp.cpp:1185). */
export function lookUp({ rows, width, reads }: NgramLookup, tokens: number): GraphNode {
  const found = getRows(matrix("input", "per_layer_token_embd.weight", width, rows), input("i32", reads * tokens))
  return reshape(found, width * reads, tokens)
}

/** The last tokens' values through a convolution that skips as many tokens as the longest n-gram has. */
function convolveApart(block: NgramLookup, current: GraphNode, context: GraphContext, layer: number): GraphNode {
  const { sequences } = context.sizes
  const { kernel = 1, longest } = block
  const wide = current.shape[0]
  const tokens = context.sizes.tokens / sequences
  const before = (kernel - 1) * longest
  const states = stateCache(context, layer, before * wide)
  const kept = reshape(readStates(context, states), before, wide, sequences)
  const joined = concat(kept, transpose(reshape(current, wide, tokens, sequences)))
  writeStates(context, states, cont(view(joined, [before, wide, sequences, 1]), before, wide, sequences))
  const kernels = matrix(layer, "ple_conv1d.weight", kernel, wide)
  const tap = () => {
    const shifted = transpose(view(joined, [tokens, wide, sequences, 1]))
    // Rows of so few elements stay in 16 bits whatever the file's type.
    const column = typed("bf16", "cont", [1, wide, 1, 1], view(kernels, [1, wide, 1, 1]))
    return mul(cont(shifted, ...shifted.shape), cast(reshape(column, wide), "f32"))
  }
  let sum = tap()
  for (let next = 1; next < kernel; next++) sum = add(sum, tap())
  return sum
}

/** As src/models/qwen4exp.cpp:1206 (build_ple). */
export function buildNgramLookup(
  block: NgramLookup,
  found: GraphNode,
  streams: GraphNode,
  { context, layer }: { context: GraphContext; layer: number },
): GraphNode {
  const [width, count, tokens] = streams.shape
  const wide = width * count
  const read = found.shape[0]
  const key = mulMat(matrix(layer, "ple_key.weight", read, wide), found)
  const value = mulMat(matrix(layer, "ple_value.weight", read, width), found)
  const normed = (a: GraphNode) => mul(normalize(reshape(a, width, count, tokens), "rms"), weight(layer, width, count))
  const score = scale(sumRows(mul(normed(key), normed(streams))))
  const magnitude = unary(clamp(unary(score)))
  const gate = unary(mul(unary(score), magnitude))
  const values = repeat(reshape(value, width, 1, tokens), width, count, tokens, 1)
  const gated = mul(values, gate)
  const convolved = unary(
    convolveApart(block, reshape(normed(reshape(gated, wide, tokens)), wide, tokens), context, layer),
  )
  const flat = cont(convolved, ...convolved.shape)
  return add(streams, add(gated, reshape(flat, width, count, tokens)))
}
