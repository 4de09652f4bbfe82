import type { ExpertsBlock } from "@plimsoll/specs"
import type { GraphContext } from "./context.ts"
import { activate, applyGate, buildFeedForward } from "./dense.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  argsort,
  clamp,
  cont,
  div,
  getRows,
  matrix,
  mul,
  mulMat,
  mulMatId,
  normalize,
  reshape,
  scale,
  softMax,
  sumRows,
  unary,
  view,
  weight,
} from "./operations.ts"

/** Which experts each token reads, and with what weight. */
function route(block: ExpertsBlock, current: GraphNode, hiddenSize: number, layer: number) {
  const { experts, active, router } = block
  const tokens = current.shape[1]
  const logits = mulMat(matrix(layer, "ffn_gate_inp.weight", hiddenSize, experts), current)
  const probabilities = router.scoring === "softmax" ? softMax(logits) : unary(logits)
  const ranked = argsort(router.selectionBias ? add(probabilities, weight(layer, experts)) : probabilities)
  const selected = view(ranked, [active, tokens, 1, 1])
  let weights = getRows(reshape(probabilities, 1, experts, tokens), selected)
  if (router.normalize) {
    const flat = reshape(weights, active, tokens)
    weights = reshape(div(flat, clamp(sumRows(flat))), 1, active, tokens)
  }
  return { selected, weights: router.scale === undefined ? weights : scale(weights) }
}

/** A tensor's name as this family's files have it. */
function named({ renamed = [] }: GraphContext, name: string): string {
  return renamed.reduce((text, [from, to]) => text.replace(from, to), name)
}

/** As llama.cpp v0.5.0 src/llama-graph.cpp:1993 (build_moe_ffn), the shared experts after the routed ones. */
export function buildExperts(block: ExpertsBlock, current: GraphNode, context: GraphContext, layer: number): GraphNode {
  const { graph, hiddenSize } = context
  const { experts, active, size, gated, shared, latent } = block
  const width = latent?.size ?? hiddenSize
  const tokens = current.shape[1]
  const { selected, weights } = route(block, current, hiddenSize, layer)
  graph.expand(weights)

  const read = latent
    ? mulMat(matrix(layer, named(context, "ffn_latent_down.weight"), hiddenSize, width), current)
    : current
  const single = reshape(read, width, 1, tokens)
  const up = mulMatId(matrix(layer, "ffn_up_exps.weight", width, size, experts), single, selected)
  const hidden = gated
    ? applyGate(block, mulMatId(matrix(layer, "ffn_gate_exps.weight", width, size, experts), single, selected), up)
    : activate(block.activation, up)
  const down = mulMatId(matrix(layer, "ffn_down_exps.weight", size, width, experts), hidden, selected)
  const weighted = graph.expand(mul(down, weights))
  const parts = Array.from({ length: active }, () => graph.expand(view(weighted, [width, tokens, 1, 1])))
  const sum =
    parts.length === 1 && parts[0]
      ? cont(parts[0], width, tokens)
      : parts.reduce((sum, part) => graph.expand(add(sum, part)))
  const normed = latent?.norm ? mul(normalize(sum, "rms"), weight(layer, width)) : sum
  const routed = latent ? mulMat(matrix(layer, named(context, "ffn_latent_up.weight"), width, hiddenSize), normed) : sum
  if (!shared) return routed
  const always = buildFeedForward({ ...block, size: shared.size, bias: false }, current, hiddenSize, layer, "_shexp")
  if (shared.gate !== true) return add(routed, always)
  const gate = unary(mulMat(matrix(layer, "ffn_gate_inp_shexp.weight", hiddenSize), current))
  return add(routed, mul(always, gate))
}
