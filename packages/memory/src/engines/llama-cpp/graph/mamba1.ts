import type { BlockOf, GraphContext } from "./context.ts"
import { convolve } from "./convolution.ts"
import { elements, type GraphNode } from "./node.ts"
import { add, computed, cont, glu, matrix, mul, mulMat, normalize, reshape, unary, view, weight } from "./operations.ts"
import { readStates, stateCache, writeStates } from "./state.ts"

/** What enters and leaves the state, and its step sizes: parts of one projection, each with a norm where there are any. */
function stateParameters(block: BlockOf<"mamba1">, current: GraphNode, layer: number) {
  const { size, stateSize, stepRank, norms } = block
  const [, tokens, sequences] = current.shape
  const all = mulMat(matrix(layer, "ssm_x.weight", size, stepRank + 2 * stateSize), current)
  const normed = (part: GraphNode) => {
    const unit = normalize(part, "rms")
    return norms === "weights" ? mul(unit, weight(layer, part.shape[0])) : unit
  }
  const steps = view(all, [stepRank, tokens, sequences, 1])
  const part = () => view(all, [stateSize, 1, tokens, sequences])
  if (norms) return { steps: normed(steps), enters: normed(part()), leaves: normed(part()) }
  return { steps: cont(steps, ...steps.shape), enters: part(), leaves: part() }
}

/**
 * The selective scan: `values` and, behind them, the states that the sequences end with. It reads the rows of the
 * states by itself (as ggml/src/ggml.c:5740, ggml_ssm_scan).
 */
export function scan(values: GraphNode, state: GraphNode, ...parameters: readonly GraphNode[]): GraphNode {
  const [stateSize, headDim, heads] = state.shape
  const sequences = values.shape[3]
  const length = elements(values.shape) + stateSize * headDim * heads * sequences
  return computed("scan", [length, 1, 1, 1], state, values, ...parameters)
}

/** As llama.cpp v0.5.0 src/models/mamba-base.cpp:9 (build_mamba_layer). */
export function buildMamba1(
  block: BlockOf<"mamba1">,
  current: GraphNode,
  context: GraphContext,
  layer: number,
): GraphNode {
  const { hiddenSize, sizes } = context
  const { size, stateSize, stepRank, kernel } = block
  const { sequences } = sizes
  const tokens = sizes.tokens / sequences
  const convolutions = stateCache(context, layer, (kernel - 1) * size)
  const kept = reshape(readStates(context, convolutions), kernel - 1, size, sequences)
  const read = reshape(current, hiddenSize, tokens, sequences)
  const both = mulMat(matrix(layer, "ssm_in.weight", hiddenSize, 2 * size), read)
  const half = () => view(both, [size, tokens, sequences, 1])
  const convolved = convolve(context, { states: convolutions, kept, current: half(), layer })
  const values = unary(add(convolved, weight(layer, size)))

  const { steps, enters, leaves } = stateParameters(block, values, layer)
  const stepSizes = add(mulMat(matrix(layer, "ssm_dt.weight", stepRank, size), steps), weight(layer, size))
  const states = stateCache(context, layer, stateSize * size)
  const byChannel = reshape(values, 1, size, tokens, sequences)
  const decay = weight(layer, stateSize, size)
  const scanned = readStates(context, states, (rows, own) =>
    scan(byChannel, reshape(rows, stateSize, 1, size, sizes.slots), stepSizes, decay, enters, leaves, own),
  )
  writeStates(context, states, view(scanned, [stateSize * size * sequences, 1, 1, 1]))

  const output = add(view(scanned, [size, tokens, sequences, 1]), mul(values, weight(layer, size)))
  const gate = half()
  const gated = glu(cont(gate, ...gate.shape), output)
  return reshape(mulMat(matrix(layer, "ssm_out.weight", size, hiddenSize), gated), hiddenSize, sizes.tokens)
}
