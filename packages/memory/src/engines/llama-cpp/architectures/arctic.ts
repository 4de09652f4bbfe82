import { type Block, blocksOf, type Layer } from "@plimsoll/specs"
import { buildBlock } from "../graph/block.ts"
import type { GraphNode } from "../graph/node.ts"
import { add, getRows } from "../graph/operations.ts"
import type { LayerPlace } from "./graph-departures.ts"
import type { Departures } from "./index.ts"

/** Experts read the layer's own input, beside attention and the dense network (as llama.cpp v0.5.0 src/models/arctic.cpp:136). */
function buildLayer(layer: Layer, residual: GraphNode, { context, index, rows }: LayerPlace): GraphNode {
  const build = (block: Block | undefined, from: GraphNode) => (block ? buildBlock(block, from, context, index) : from)
  const kept = (node: GraphNode) => (rows ? getRows(node, rows) : node)
  const [norm, attention, denseNorm, dense, expertsNorm, experts] = blocksOf(layer)
  const stream = kept(residual)
  const attended = add(kept(build(attention, build(norm, residual))), stream)
  const narrow = add(build(dense, build(denseNorm, attended)), attended)
  return add(build(experts, build(expertsNorm, stream)), narrow)
}

export const arctic: Departures = { graph: { layer: buildLayer } }
