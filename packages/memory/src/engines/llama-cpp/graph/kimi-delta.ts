import type { BlockOf, GraphContext } from "./context.ts"
import { convolve } from "./convolution.ts"
import { deltaRule, unitLength } from "./gated-delta.ts"
import type { GraphNode } from "./node.ts"
import { add, cont, matrix, mul, mulMat, normalize, reshape, scale, unary, view, weight } from "./operations.ts"
import { readStates, stateCache, writeStates } from "./state.ts"

type KimiDelta = BlockOf<"kimiDelta">

/** One matrix, or two where there is a `rank`. */
function project(
  { current, layer, from, to }: { current: GraphNode; layer: number; from: number; to: number },
  name: string,
  rank: number | undefined,
): GraphNode {
  if (rank === undefined) return mulMat(matrix(layer, `${name}.weight`, from, to), current)
  const reduced = mulMat(matrix(layer, `${name}_a.weight`, from, rank), current)
  return mulMat(matrix(layer, `${name}_b.weight`, rank, to), reduced)
}

/** The logarithm of the decay of each key dimension; bounded, it takes another function. */
function decayOf(block: KimiDelta, projected: GraphNode, context: GraphContext, layer: number): GraphNode {
  const { heads, headDim } = block
  const { tokens, sequences } = context.sizes
  const biased = add(projected, weight(layer, heads * headDim))
  const rates = reshape(weight(layer, heads), 1, heads)
  const decay =
    block.lowerBound === undefined
      ? mul(reshape(unary(biased), headDim, heads, tokens), rates)
      : scale(unary(scale(mul(reshape(biased, headDim, heads, tokens), rates))))
  return reshape(decay, headDim, heads, tokens / sequences, sequences)
}

/** As llama.cpp v0.5.0 src/models/kimi-linear.cpp:284 and kimi-k3.cpp:398 (build_kda_layer). */
export function buildKimiDelta(block: KimiDelta, current: GraphNode, context: GraphContext, layer: number): GraphNode {
  const { graph, hiddenSize, sizes } = context
  const { heads, headDim, kernel } = block
  const { sequences } = sizes
  const tokens = sizes.tokens / sequences
  const width = heads * headDim
  graph.expand(current)

  const convolutions = stateCache(context, layer, 3 * (kernel - 1) * width)
  const read = readStates(context, convolutions)
  const side = (name: string) => {
    const kept = view(read, [kernel - 1, width, sequences, 1])
    const projected = mulMat(matrix(layer, name, hiddenSize, width), current)
    const mixed = reshape(projected, width, tokens, sequences)
    const convolved = convolve(context, { states: convolutions, kept, current: mixed, layer })
    return reshape(unary(reshape(convolved, width, sizes.tokens)), headDim, heads, tokens, sequences)
  }
  const query = side("attn_q.weight")
  const key = side("attn_k.weight")
  const value = side("attn_v.weight")
  const ends = { current, layer, from: hiddenSize, to: width }
  const decay = decayOf(block, project(ends, "ssm_f", block.decayRank), context, layer)
  const beta = mulMat(matrix(layer, "ssm_beta.weight", hiddenSize, heads), current)
  const states = stateCache(context, layer, width * headDim)
  const state = reshape(readStates(context, states), headDim, headDim, heads, sequences)
  const strength = unary(reshape(beta, 1, heads, tokens, sequences))
  const result = deltaRule(unitLength(query), unitLength(key), value, decay, strength, state)

  const output = cont(result.output, headDim, heads, tokens, sequences)
  writeStates(context, states, result.state)
  const turned = reshape(reshape(current, hiddenSize, tokens, sequences), hiddenSize, sizes.tokens)
  const gate = project({ ...ends, current: turned }, "ssm_g", block.gateRank)
  const normed = mul(normalize(reshape(output, headDim, heads, sizes.tokens), "rms"), weight(layer, headDim))
  const gated = mul(normed, unary(reshape(gate, headDim, heads, sizes.tokens)))
  return mulMat(matrix(layer, "attn_output.weight", width, hiddenSize), cont(gated, width, sizes.tokens))
}
