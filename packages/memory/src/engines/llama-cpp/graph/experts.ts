import type { ExpertsBlock } from "@plimsoll/specs"
import type { GraphContext } from "./context.ts"
import { buildFeedForward } from "./dense.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  argsort,
  clamp,
  cont,
  div,
  getRows,
  glu,
  mul,
  mulMat,
  mulMatId,
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
  const logits = mulMat(weight(layer, hiddenSize, experts), current)
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

/** As llama.cpp v0.5.0 src/llama-graph.cpp:1993 (build_moe_ffn), the shared experts after the routed ones. */
export function buildExperts(block: ExpertsBlock, current: GraphNode, context: GraphContext, layer: number): GraphNode {
  const { graph, hiddenSize } = context
  const { experts, active, size, gated, shared } = block
  const tokens = current.shape[1]
  const { selected, weights } = route(block, current, hiddenSize, layer)
  graph.expand(weights)

  const single = reshape(current, hiddenSize, 1, tokens)
  const up = mulMatId(weight(layer, hiddenSize, size, experts), single, selected)
  const hidden = gated ? glu(mulMatId(weight(layer, hiddenSize, size, experts), single, selected), up) : unary(up)
  const down = mulMatId(weight(layer, size, hiddenSize, experts), hidden, selected)
  const weighted = graph.expand(mul(down, weights))
  const parts = Array.from({ length: active }, () => graph.expand(view(weighted, [hiddenSize, tokens, 1, 1])))
  const routed =
    parts.length === 1 && parts[0]
      ? cont(parts[0], hiddenSize, tokens)
      : parts.reduce((sum, part) => graph.expand(add(sum, part)))
  return shared ? add(routed, buildFeedForward({ size: shared.size, gated }, current, hiddenSize, layer)) : routed
}
