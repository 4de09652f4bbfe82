import type { DenseBlock } from "@plimsoll/specs"
import type { GraphSizes } from "./context.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  cont,
  glu,
  gluOfHalves,
  matrix,
  mul,
  mulMat,
  normalize,
  scale,
  unary,
  view,
  weight,
} from "./operations.ts"

/** What stands between the matrices where there is no gate; a square is an operation of its own. */
export function activate(activation: DenseBlock["activation"], current: GraphNode): GraphNode {
  return activation === "reluSquared" ? unary(unary(current)) : unary(current)
}

/** A gate and what it gates; levelled off, each through operations of its own (as src/models/kimi-k3.cpp:175). */
export function applyGate(
  { activation, bounds }: Pick<DenseBlock, "activation" | "bounds">,
  gate: GraphNode,
  up: GraphNode,
  { separateGates }: Pick<GraphSizes, "separateGates"> = {},
): GraphNode {
  if (activation !== "situ") return separateGates ? mul(unary(gate), up) : glu(gate, up)
  const levelled = (a: GraphNode) => scale(unary(scale(a)))
  return mul(mul(levelled(gate), unary(gate)), bounds?.linear ? levelled(up) : up)
}

/** Of both side by side; older builds copy each half first (as llama.cpp b5590 src/llama-graph.cpp, LLM_FFN_SWIGLU). */
function gatedHalves(both: GraphNode, size: number, { separateGates }: Pick<GraphSizes, "separateGates">): GraphNode {
  if (!separateGates) return gluOfHalves(both)
  const half = () => cont(view(both, [size, both.shape[1], 1, 1]), size, both.shape[1])
  return mul(unary(half()), half())
}

/** As llama.cpp v0.5.0 src/llama-graph.cpp:1748 (build_ffn with a parallel gate). */
export function buildFeedForward(
  block: Pick<DenseBlock, "size" | "gated" | "bias" | "activation" | "bounds" | "fusedGateUp" | "hiddenNorm">,
  current: GraphNode,
  context: { readonly hiddenSize: number; readonly sizes: Pick<GraphSizes, "separateGates"> },
  layer: number,
  suffix: "" | "_shexp" = "",
): GraphNode {
  const { hiddenSize, sizes } = context
  const { size, gated } = block
  const project = (name: string, from: number, to: number, node: GraphNode) => {
    const projected = mulMat(matrix(layer, name, from, to), node)
    return block.bias ? add(projected, weight(layer, to)) : projected
  }
  if (block.fusedGateUp === "both") {
    const both = project(`ffn_up${suffix}.weight`, hiddenSize, 2 * size, current)
    return project(`ffn_down${suffix}.weight`, size, hiddenSize, gatedHalves(both, size, sizes))
  }
  const up = project(`ffn_up${suffix}.weight`, hiddenSize, size, current)
  const hidden = gated
    ? applyGate(block, project(`ffn_gate${suffix}.weight`, hiddenSize, size, current), up, sizes)
    : activate(block.activation, up)
  const normed = block.hiddenNorm ? mul(normalize(hidden, "rms"), weight(layer, size)) : hidden
  return project(`ffn_down${suffix}.weight`, size, hiddenSize, normed)
}
