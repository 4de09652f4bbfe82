import type { BlockOf, GraphContext } from "./context.ts"
import { convolve } from "./convolution.ts"
import { scan } from "./mamba1.ts"
import type { GraphNode } from "./node.ts"
import { add, cont, glu, matrix, mul, mulMat, normalize, reshape, unary, view, weight } from "./operations.ts"
import { readStates, stateCache, writeStates } from "./state.ts"

/** As llama.cpp v0.5.0 src/models/mamba-base.cpp:153 (build_mamba2_layer). */
export function buildMamba2(
  block: BlockOf<"mamba2">,
  current: GraphNode,
  context: GraphContext,
  layer: number,
): GraphNode {
  const { hiddenSize, sizes } = context
  const { heads, headDim, stateSize, groups, kernel } = block
  const { sequences } = sizes
  const tokens = sizes.tokens / sequences
  const size = heads * headDim
  const channels = size + 2 * groups * stateSize
  const convolutions = stateCache(context, layer, (kernel - 1) * channels)
  const kept = reshape(readStates(context, convolutions), kernel - 1, channels, sequences)
  const width = size + channels + heads
  const all = reshape(mulMat(matrix(layer, "ssm_in.weight", hiddenSize, width), current), width, tokens, sequences)
  const gate = view(all, [headDim, heads, tokens, sequences])
  const mixed = view(all, [channels, tokens, sequences, 1])
  const steps = view(all, [heads, tokens, sequences, 1])
  const convolved = convolve(context, { states: convolutions, kept, current: mixed, layer })
  const biased = block.convolutionBias ? add(convolved, weight(layer, channels)) : convolved

  const together = unary(biased)
  const values = view(together, [headDim, heads, tokens, sequences])
  const ofGroups = () => view(together, [stateSize, groups, tokens, sequences])
  const [enters, leaves] = [ofGroups(), ofGroups()]
  const stepSizes = add(cont(steps, ...steps.shape), weight(layer, heads))
  const states = stateCache(context, layer, stateSize * size)
  const scanned = readStates(context, states, (rows, own) => {
    const byHead = reshape(rows, stateSize, headDim, heads, sizes.slots)
    return scan(values, byHead, stepSizes, weight(layer, 1, heads), enters, leaves, own)
  })
  writeStates(context, states, view(scanned, [stateSize * size, sequences, 1, 1]))

  const output = add(view(scanned, values.shape), mul(values, weight(layer, 1, heads)))
  const gated = glu(cont(gate, ...gate.shape), output)
  const normed =
    block.norm === false
      ? gated
      : mul(
          normalize(reshape(gated, size / groups, groups, tokens, sequences), "rms"),
          weight(layer, size / groups, groups),
        )
  return mulMat(matrix(layer, "ssm_out.weight", size, hiddenSize), reshape(normed, size, sizes.tokens))
}
