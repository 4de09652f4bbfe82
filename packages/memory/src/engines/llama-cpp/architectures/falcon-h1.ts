import { type Block, blocksOf, type Layer } from "@plimsoll/specs"
import { buildBlock } from "../graph/block.ts"
import type { GraphNode } from "../graph/node.ts"
import { add, getRows, mul, normalize, weight } from "../graph/operations.ts"
import type { LayerPlace } from "./graph-departures.ts"
import type { Departures } from "./index.ts"

/**
 * Attention before the state space, each behind the same norm, and rows dropped behind their sum (as llama.cpp
 * v0.5.0 src/models/falcon-h1.cpp:128).
 */
function buildLayer(layer: Layer, residual: GraphNode, { context, index, rows }: LayerPlace): GraphNode {
  const build = (block: Block | undefined, current: GraphNode) =>
    block ? buildBlock(block, current, context, index) : current
  const [norm, stateSpace, attention, secondNorm, feedForward] = blocksOf(layer)
  // Computed twice, with one weight: where that has to be copied, it is copied once.
  const factors = weight(index, residual.shape[0])
  const normed = () => (norm?.kind === "norm" ? mul(normalize(residual, norm.type, index), factors) : residual)
  const attended = build(attention, normed())
  const mixed = add(attended, build(stateSpace, normed()))
  const sum = add(mixed, residual)
  const kept = rows ? getRows(sum, rows) : sum
  return add(build(feedForward, build(secondNorm, kept)), kept)
}

export const falconH1: Departures = { graph: { layer: buildLayer } }
