import type { BlockOf, GraphContext } from "./context.ts"
import { convolve } from "./convolution.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  computed,
  cont,
  matrix,
  mul,
  mulMat,
  normalize,
  repeat,
  reshape,
  scale,
  unary,
  view,
  weight,
} from "./operations.ts"
import { readStates, stateCache, writeStates } from "./state.ts"

/** Beta, and the logarithm of the decay: one factor a value head and token. */
function betaAndDecay(block: BlockOf<"gatedDelta">, current: GraphNode, context: GraphContext, layer: number) {
  const { keyHeads, valueHeads: heads, fused } = block
  const { hiddenSize, sizes } = context
  const { sequences } = sizes
  const tokens = sizes.tokens / sequences
  const decay = (alpha: GraphNode) =>
    reshape(mul(unary(add(alpha, weight(layer, heads))), weight(layer, heads)), 1, heads, tokens, sequences)
  if (!fused) {
    const project = (name: string) => mulMat(matrix(layer, name, hiddenSize, heads), current)
    return {
      beta: unary(reshape(project("ssm_beta.weight"), 1, heads, tokens, sequences)),
      decay: decay(reshape(project("ssm_alpha.weight"), heads, tokens, sequences)),
    }
  }
  const share = heads / keyHeads
  const both = mulMat(matrix(layer, "ssm_ba.weight", hiddenSize, 2 * heads), current)
  const byKeyHead = reshape(both, 2 * share, keyHeads, tokens, sequences)
  const half = () => view(byKeyHead, [share, keyHeads, tokens, sequences])
  return {
    beta: reshape(unary(cont(half(), share, keyHeads, tokens, sequences)), 1, heads, tokens, sequences),
    decay: decay(cont(half(), heads, tokens, sequences)),
  }
}

/** To unit length (as src/models/models.h:14, build_gdn_l2_norm). */
export const unitLength = (a: GraphNode) => scale(normalize(a, "rms"))

/**
 * The delta rule in one operation, as every backend here has it, and the states behind it. As
 * src/models/delta-net-base.cpp:373 (build_delta_net_fused).
 *
 * @param inputs - query, key, value, decay, beta and state, the first three with a head each
 * @returns `[valueDim, heads, tokens of a sequence, sequences]`, and the states in the tensor behind it
 */
export function deltaRule(...inputs: readonly [GraphNode, GraphNode, GraphNode, GraphNode, GraphNode, GraphNode]) {
  const [, , value, , , state] = inputs
  const [valueDim, heads, tokens, sequences] = value.shape
  const result = computed("gatedDelta", [valueDim * heads, (tokens + valueDim) * sequences, 1, 1], ...inputs)
  return { output: view(result, value.shape), state: view(result, state.shape) }
}

/** As llama.cpp v0.5.0 src/models/qwen3next.cpp:395 and qwen35.cpp:335 (build_layer_attn_linear). */
export function buildGatedDelta(
  block: BlockOf<"gatedDelta">,
  current: GraphNode,
  context: GraphContext,
  layer: number,
): GraphNode {
  const { graph, hiddenSize, sizes } = context
  const { keyHeads, valueHeads, keyDim, valueDim, kernel, fused } = block
  const { sequences } = sizes
  const tokens = sizes.tokens / sequences
  const width = valueHeads * valueDim
  const channels = 2 * keyHeads * keyDim + width
  graph.expand(current)

  const projected = mulMat(matrix(layer, "attn_qkv.weight", hiddenSize, channels), current)
  const mixed = reshape(projected, channels, tokens, sequences)
  const { beta, decay } = betaAndDecay(block, current, context, layer)
  const convolutions = stateCache(context, layer, (kernel - 1) * channels)
  const kept = reshape(readStates(context, convolutions), kernel - 1, channels, sequences)
  const convolved = convolve(context, { states: convolutions, kept, current: mixed, layer })
  const states = stateCache(context, layer, valueHeads * keyDim * valueDim)
  const state = reshape(readStates(context, states), valueDim, valueDim, valueHeads, sequences)

  const all = unary(convolved)
  const ofKeyHeads = () => {
    const unit = unitLength(view(all, [keyDim, keyHeads, tokens, sequences]))
    // The operation repeats heads by itself, but only in turn, and not each as often as it is needed.
    if (!fused || keyHeads === valueHeads) return unit
    const apart = reshape(unit, keyDim, 1, keyHeads, tokens * sequences)
    const repeated = repeat(apart, keyDim, valueHeads / keyHeads, keyHeads, tokens * sequences)
    return reshape(repeated, keyDim, valueHeads, tokens, sequences)
  }
  const query = ofKeyHeads()
  const key = ofKeyHeads()
  const value = view(all, [valueDim, valueHeads, tokens, sequences])
  const result = deltaRule(query, key, value, decay, beta, state)
  writeStates(context, states, result.state)

  const normed = mul(normalize(result.output, "rms"), weight(layer, valueDim))
  const gate = mulMat(matrix(layer, "attn_gate.weight", hiddenSize, width), current)
  const gated = mul(normed, unary(reshape(gate, valueDim, valueHeads, tokens, sequences)))
  const output = mulMat(matrix(layer, "ssm_out.weight", width, hiddenSize), reshape(gated, width, tokens, sequences))
  return reshape(output, hiddenSize, sizes.tokens)
}
