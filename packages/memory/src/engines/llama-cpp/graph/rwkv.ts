import type { BlockOf, GraphContext } from "./context.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  computed,
  cont,
  matrix,
  mul,
  mulMat,
  normalize,
  permute,
  reshape,
  sub,
  unary,
  view,
  weight,
} from "./operations.ts"
import { readStates, stateCache, writeStates } from "./state.ts"

/** A mixture with the token before, in shares that the token itself decides: decay, key, value, receptance, gate. */
function mixTokens(block: BlockOf<"rwkv">, current: GraphNode, previous: GraphNode, layer: number) {
  const [width, ownTokens, sequences] = current.shape
  const tokens = ownTokens * sequences
  const { mixRank } = block
  const step = reshape(sub(previous, current), width, tokens)
  const flat = reshape(current, width, tokens)
  const read = add(mul(step, weight(layer, width)), flat)
  const reduced = unary(mulMat(matrix(layer, "time_mix_w1.weight", width, 5 * mixRank), read))
  const fold = permute(reshape(reduced, mixRank, 1, 5, tokens), [mixRank, 1, tokens, 5])
  const byPart = reshape(matrix(layer, "time_mix_w2.weight", mixRank, width, 5), mixRank, width, 1, 5)
  const shares = add(mulMat(byPart, cont(fold, ...fold.shape)), weight(layer, width, 1, 5))
  const mixed = add(mul(shares, reshape(step, width, 1, tokens)), reshape(flat, width, 1, tokens))
  const part = () => view(mixed, [width, tokens, 1, 1])
  return { decay: part(), key: part(), value: part(), receptance: part(), gate: part() }
}

/** As llama.cpp v0.5.0 src/models/rwkv6-base.cpp:31 (build_rwkv6_time_mix). */
export function buildTimeMix(
  block: BlockOf<"rwkv">,
  current: GraphNode,
  previous: GraphNode,
  { context, layer }: { context: GraphContext; layer: number },
): GraphNode {
  const { heads, headDim, decayRank } = block
  const [width, ownTokens, sequences] = current.shape
  const tokens = ownTokens * sequences
  const mixed = mixTokens(block, current, previous, layer)
  const project = (name: string, from: GraphNode) =>
    mulMat(matrix(layer, `time_mix_${name}.weight`, width, width), from)
  const byHead = (a: GraphNode) => reshape(a, headDim, heads, tokens)
  const receptance = byHead(project("receptance", mixed.receptance))
  const key = byHead(project("key", mixed.key))
  const value = byHead(project("value", mixed.value))
  const gate = unary(project("gate", mixed.gate))
  const reduced = unary(mulMat(matrix(layer, "time_mix_decay_w1.weight", width, decayRank), mixed.decay))
  const exponent = add(
    mulMat(matrix(layer, "time_mix_decay_w2.weight", decayRank, width), reduced),
    weight(layer, width),
  )
  const decay = byHead(unary(unary(unary(exponent))))

  const states = stateCache(context, layer, width * headDim)
  const state = readStates(context, states)
  const first = weight(layer, headDim, heads)
  const sizes = [width, tokens + headDim * sequences, 1, 1] as const
  const result = computed("rwkv", sizes, key, value, receptance, first, decay, state)
  const output = view(result, [width * tokens, 1, 1, 1])
  writeStates(context, states, view(result, [width * headDim * sequences, 1, 1, 1]))
  const normed = reshape(normalize(byHead(output), "layer"), width, tokens)
  const scaled = add(mul(normed, weight(layer, width)), weight(layer, width))
  return reshape(project("output", mul(scaled, gate)), width, ownTokens, sequences)
}

/** As src/models/rwkv6-base.cpp:9 (build_rwkv6_channel_mix). */
export function buildChannelMix(
  { size }: BlockOf<"channelMix">,
  current: GraphNode,
  previous: GraphNode,
  layer: number,
): GraphNode {
  const width = current.shape[0]
  const step = sub(previous, current)
  const mixed = () => add(mul(step, weight(layer, width)), current)
  const [read, gating] = [mixed(), mixed()]
  const gate = unary(mulMat(matrix(layer, "channel_mix_receptance.weight", width, width), gating))
  const hidden = unary(unary(mulMat(matrix(layer, "channel_mix_key.weight", width, size), read)))
  return mul(gate, mulMat(matrix(layer, "channel_mix_value.weight", size, width), hidden))
}
