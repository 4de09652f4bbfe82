import type { BlockOf, GraphContext } from "./context.ts"
import { elements, type GraphNode } from "./node.ts"
import {
  add,
  cont,
  input,
  matrix,
  mul,
  mulMat,
  normalize,
  permute,
  reshape,
  scale,
  unary,
  view,
  weight,
} from "./operations.ts"
import { readStates, stateCache, writeStates } from "./state.ts"

/** How fast each head forgets: from one micro-batch to the next, up to a token and from it, and between two tokens. */
export interface DecayInputs {
  readonly slopes: GraphNode
  readonly ofQueries: GraphNode
  readonly ofKeys: GraphNode
  readonly between: GraphNode
}

/** As llama.cpp v0.5.0 src/models/minimax-01.cpp:211. */
function decayInputs(heads: number, tokens: number, sequences: number): DecayInputs {
  return {
    slopes: input("f32", heads),
    ofQueries: input("f32", 1, heads, tokens, sequences),
    ofKeys: input("f32", 1, heads, tokens, sequences),
    between: input("f32", tokens, tokens, heads, sequences),
  }
}

/** As src/models/minimax-01.cpp:260. */
export function buildLightning(
  block: BlockOf<"lightning">,
  current: GraphNode,
  context: GraphContext,
  layer: number,
): GraphNode {
  const { graph, hiddenSize, sizes, shared } = context
  const { heads, headDim } = block
  const { sequences } = sizes
  const tokens = sizes.tokens / sequences
  const width = heads * headDim
  shared.decays ??= decayInputs(heads, tokens, sequences)
  const { slopes, ofQueries, ofKeys, between } = shared.decays

  // Every recurrent layer has a state of convolutions, of no width here.
  readStates(context, stateCache(context, layer, 0))
  const slope = scale(slopes)
  const read = reshape(current, hiddenSize, tokens, 1, sequences)
  const projected = unary(mulMat(matrix(layer, "attn_qkv.weight", hiddenSize, 3 * width), read))
  const all = reshape(projected, 3 * headDim, heads, tokens, sequences)
  const part = () => view(all, [headDim, heads, tokens, sequences])
  const [query, key, value] = [part(), part(), part()]
  const states = stateCache(context, layer, width * headDim)
  const old = reshape(readStates(context, states), headDim, headDim, heads, sequences)

  const decay = (a: GraphNode) => unary(scale(a))
  const keyDecay = decay(ofKeys)
  const byHead = (a: GraphNode) => permute(a, [headDim, tokens, heads, sequences])
  const turned = (a: GraphNode) =>
    cont(permute(a, [tokens, headDim, heads, sequences]), tokens, headDim, heads, sequences)
  const fromState = mulMat(old, byHead(mul(query, decay(ofQueries))))
  const scores = mul(mulMat(byHead(key), byHead(query)), decay(between))
  const values = turned(value)
  const attended = graph.expand(add(fromState, mulMat(values, scores)))

  const forgotten = reshape(unary(scale(slope)), 1, 1, heads)
  const kept = mul(old, forgotten)
  writeStates(context, states, add(kept, mulMat(turned(mul(key, keyDecay)), values)))

  const byToken = cont(permute(attended, [headDim, heads, tokens, sequences]), headDim, heads, tokens, sequences)
  const normed = mul(normalize(reshape(byToken, width, tokens, 1, sequences), "rms"), weight(layer, width))
  const gate = unary(mulMat(matrix(layer, "attn_gate.weight", hiddenSize, width), read))
  const output = mulMat(matrix(layer, "attn_output.weight", width, hiddenSize), mul(gate, normed))
  return reshape(output, hiddenSize, elements(output.shape) / hiddenSize)
}
