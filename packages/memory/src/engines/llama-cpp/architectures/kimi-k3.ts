import { type Block, blocksOf, type Layer } from "@plimsoll/specs"
import { buildBlock } from "../graph/block.ts"
import { mixDepths, pushDepth } from "../graph/depth-attention.ts"
import type { GraphNode } from "../graph/node.ts"
import { add } from "../graph/operations.ts"
import type { LayerPlace } from "./graph-departures.ts"
import type { Departures } from "./index.ts"

/**
 * Each block reads a mix over depth, and every so many layers the residual stream is kept and begins anew (as llama.cpp
 * v0.5.0 src/models/kimi-k3.cpp:275).
 */
function buildLayer(layer: Layer, residual: GraphNode, { context, index }: LayerPlace): GraphNode {
  const build = (block: Block | undefined, from: GraphNode) => (block ? buildBlock(block, from, context, index) : from)
  const [depth, norm, mixer, , secondNorm, feedForward] = blocksOf(layer)
  const read = mixDepths(residual, context, index)
  const isKept = depth?.kind === "depthAttention" && index % depth.span === 0
  if (isKept) pushDepth(residual, context)
  const mixed = build(mixer, context.graph.expand(build(norm, read)))
  const sum = isKept ? mixed : add(residual, mixed)
  return add(sum, build(feedForward, build(secondNorm, mixDepths(sum, context, index))))
}

export const kimiK3: Departures = { graph: { layer: buildLayer, dropsRows: "beforeLastNorm" } }
