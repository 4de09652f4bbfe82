import type { BlockOf, GraphContext } from "./context.ts"
import { convolve } from "./convolution.ts"
import type { GraphNode } from "./node.ts"
import { matrix, mul, mulMat, reshape, view } from "./operations.ts"
import { readStates, stateCache } from "./state.ts"

/** As llama.cpp v0.5.0 src/models/lfm2.cpp:159 (build_shortconv_block). */
export function buildShortConv(
  block: BlockOf<"shortConv">,
  current: GraphNode,
  context: GraphContext,
  layer: number,
): GraphNode {
  const { hiddenSize, sizes } = context
  const { size, kernel } = block
  const { sequences } = sizes
  const tokens = sizes.tokens / sequences
  const read = reshape(current, hiddenSize, tokens, sequences)
  const all = mulMat(matrix(layer, "shortconv.in_proj.weight", hiddenSize, 3 * size), read)
  const third = () => view(all, [size, tokens, sequences, 1])
  const [before, behind, values] = [third(), third(), third()]
  const states = stateCache(context, layer, (kernel - 1) * size)
  const kept = reshape(readStates(context, states), kernel - 1, size, sequences)
  const convolved = convolve(context, { states, kept, current: mul(before, values), layer })
  const output = mulMat(matrix(layer, "shortconv.out_proj.weight", size, hiddenSize), mul(behind, convolved))
  return reshape(output, hiddenSize, sizes.tokens)
}
