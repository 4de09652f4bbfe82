import { type Block, blocksOf, type Layer } from "@plimsoll/specs"
import { buildBlock } from "../graph/block.ts"
import type { GraphNode } from "../graph/node.ts"
import { add, getRows, scale } from "../graph/operations.ts"
import type { LayerPlace } from "./graph-departures.ts"
import type { Departures } from "./index.ts"

/** What each block adds to is its own normed input, scaled (as llama.cpp v0.5.0 src/models/minimax-01.cpp:240). */
function buildLayer(layer: Layer, current: GraphNode, { context, index, rows }: LayerPlace): GraphNode {
  const build = (block: Block | undefined, from: GraphNode) => (block ? buildBlock(block, from, context, index) : from)
  const [norm, mixer, secondNorm, feedForward] = blocksOf(layer)
  const normed = build(norm, current)
  const mixed = build(mixer, normed)
  const sum = rows ? add(getRows(mixed, rows), scale(getRows(normed, rows))) : add(mixed, scale(normed))
  const secondNormed = build(secondNorm, sum)
  return add(build(feedForward, secondNormed), scale(secondNormed))
}

/**
 * What decays between two tokens takes their number squared, so that one sequence may take more than several (as
 * src/llama-context.cpp:737).
 */
export const reservesOneSequence: Departures = { graph: { reservesOneSequence: true } }

export const minimax01: Departures = { graph: { ...reservesOneSequence.graph, layer: buildLayer } }
