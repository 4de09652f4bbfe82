import { type Architecture, type Block, blocksOf, type Layer, layersOf } from "@plimsoll/specs"
import { buildBlock } from "../graph/block.ts"
import { maskBlocks } from "../graph/block-indexer.ts"
import type { GraphContext } from "../graph/context.ts"
import { beginStreams } from "../graph/hyper-streams.ts"
import { addToStreams, mixStreams, streamShares } from "../graph/low-rank-streams.ts"
import { buildNgramLookup, lookUp } from "../graph/ngram-lookup.ts"
import type { GraphNode } from "../graph/node.ts"
import { getRows, reshape } from "../graph/operations.ts"
import type { LayerPlace } from "./graph-departures.ts"
import type { Departures } from "./index.ts"

/** All streams begin as the embedded tokens, and n-grams are looked up once (as llama.cpp v0.5.0 src/models/qwen4exp.cpp:381). */
function begin(architecture: Architecture, embedded: GraphNode, context: GraphContext): GraphNode {
  const blocks = layersOf(architecture).flatMap(blocksOf)
  const { sizes, graph } = context
  const lookup = blocks.find((block) => block.kind === "ngramLookup")
  if (lookup) context.shared.lookup = graph.expand(lookUp(lookup, sizes.tokens))
  return beginStreams(architecture, embedded)
}

/** As src/models/qwen4exp.cpp:394. */
function buildLayer(layer: Layer, residual: GraphNode, { context, index, rows }: LayerPlace): GraphNode {
  const { graph, shared } = context
  let streams = residual
  let connection: Extract<Block, { kind: "hyperConnection" }> | undefined
  let isMixer = true
  for (const block of blocksOf(layer)) {
    if (block.kind === "ngramLookup") {
      if (shared.lookup) streams = buildNgramLookup(block, shared.lookup, streams, { context, layer: index })
    } else if (block.kind === "hyperConnection") connection = block
    else if (connection) {
      const prefix = isMixer ? "hc_attn" : "hc_ffn"
      const { read, normed } = mixStreams(connection, streams, index, prefix)
      let output = buildBlock(block, isMixer ? graph.expand(read) : read, context, index)
      let shares = streamShares(normed, connection.streams, index, prefix)
      if (isMixer && rows) {
        const [width, count, tokens] = streams.shape
        output = getRows(output, rows)
        shares = getRows(shares, rows)
        const kept = getRows(reshape(streams, width * count, tokens), rows)
        streams = reshape(kept, width, count, kept.shape[1])
      }
      streams = addToStreams(streams, output, shares)
      isMixer = false
    }
  }
  return streams
}

/** Its indexer's cache is declared as latent, which has no values (as src/llama-memory-hybrid-idx.cpp:59). */
export const qwen4exp: Departures = {
  indexesWithoutValues: true,
  graph: {
    begin,
    layer: buildLayer,
    copiesLastTokens: true,
    mask: ({ indexer }, current, inputs, place) => indexer && maskBlocks(indexer, current, inputs, place),
  },
}
