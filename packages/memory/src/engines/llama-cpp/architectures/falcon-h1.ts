import { type Block, blocksOf, type Layer } from "@plimsoll/specs"
import { buildBlock } from "../graph/block.ts"
import type { GraphNode } from "../graph/node.ts"
import { add, getRows } from "../graph/operations.ts"
import type { LayerPlace } from "./graph-departures.ts"
import type { Departures } from "./index.ts"

/**
 * Attention before the state space, each behind a norm of its own, and rows dropped behind their sum (as llama.cpp
 * v0.5.0 src/models/falcon-h1.cpp:128).
 */
function buildLayer(layer: Layer, residual: GraphNode, { context, index, rows }: LayerPlace): GraphNode {
  const build = (block: Block | undefined, current: GraphNode) =>
    block ? buildBlock(block, current, context, index) : current
  const [norm, stateSpace, attention, secondNorm, feedForward] = blocksOf(layer)
  const attended = build(attention, build(norm, residual))
  const mixed = add(attended, build(stateSpace, build(norm, residual)))
  const sum = add(mixed, residual)
  const kept = rows ? getRows(sum, rows) : sum
  return add(build(feedForward, build(secondNorm, kept)), kept)
}

export const falconH1: Departures = { graph: { layer: buildLayer } }
