import { type Architecture, type Block, blocksOf, type Layer, layersOf } from "@plimsoll/specs"
import type { LayerPlace } from "../architectures/graph-departures.ts"
import { buildBlock } from "./block.ts"
import type { BlockOf } from "./context.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  cast,
  computed,
  getRows,
  matrix,
  mul,
  mulMat,
  normalize,
  repeat,
  reshape,
  scale,
  unary,
  view,
  weight,
} from "./operations.ts"

type HyperConnection = BlockOf<"hyperConnection">

/** All streams begin as the embedded tokens: `[width, streams, tokens]` (as llama.cpp v0.5.0 src/models/deepseek4.cpp:1236). */
export function beginStreams(architecture: Architecture, embedded: GraphNode): GraphNode {
  const [width, tokens] = embedded.shape
  const blocks = layersOf(architecture).flatMap(blocksOf)
  const streams = blocks.find((block): block is HyperConnection => block.kind === "hyperConnection")?.streams ?? 1
  return repeat(reshape(embedded, width, 1, tokens), width, streams, tokens, 1)
}

/** A weight of each stream for each token, between two bounds: `[streams, tokens]`. */
const bounded = (mixes: GraphNode, factor: GraphNode, base: GraphNode) => unary(add(mul(mixes, factor), base))

/** The products that all weights of a connection are made of. */
function mixesOf(streams: GraphNode, rows: number, place: number | "output", prefix: string): GraphNode {
  const [width, count, tokens] = streams.shape
  const flat = normalize(reshape(streams, width * count, tokens), "rms")
  return mulMat(matrix(place, `${prefix}_fn.weight`, width * count, rows), flat)
}

/** A connection's products, its factors and what it adds to them, and weights made of them as often as they are asked for. */
function weighing(streams: GraphNode, rows: number, parts: number, place: number, prefix: string) {
  const [, count, tokens] = streams.shape
  const mixes = mixesOf(streams, rows, place, prefix)
  const [factors, bases] = [weight(place, parts), weight(place, rows)]
  const weights = () =>
    bounded(view(mixes, [count, tokens, 1, 1]), view(factors, [1, 1, 1, 1]), view(bases, [count, 1, 1, 1]))
  return { mixes, factors, bases, weights }
}

/** The streams summed by their weights, one after another. */
function sumStreams(streams: GraphNode, weights: GraphNode): GraphNode {
  const [width, count, tokens] = streams.shape
  const term = () => mul(view(streams, [width, tokens, 1, 1]), view(weights, [1, tokens, 1, 1]))
  let sum = term()
  for (let next = 1; next < count; next++) sum = add(sum, term())
  return sum
}

/** In 32 bits whatever it is in, which makes a copy either way (as src/models/hy-v4.cpp:163). */
const widened = (a: GraphNode) => cast(a, "f32")

/** What a block reads of the streams, and how its output comes to them. */
interface Connected {
  readonly read: GraphNode
  readonly write: (output: GraphNode) => GraphNode
  /** What writing takes beside the output. */
  readonly kept: readonly GraphNode[]
}

/** As src/models/deepseek4.cpp:354 (build_hc_pre) and :412 (build_hc_post), both in one operation each. */
function connectMixing(streams: GraphNode, place: number, prefix: string): Connected {
  const [width, count, tokens] = streams.shape
  const { mixes, factors, bases, weights } = weighing(streams, (2 + count) * count, 3, place, prefix)
  const shares = scale(weights())
  const balanced = computed("balanceStreams", [count, count, tokens, 1], mixes, factors, bases)
  return {
    read: computed("weighStreams", [width, tokens, 1, 1], streams, scale(weights())),
    write: (output) => computed("addToStreams", streams.shape, output, streams, shares, balanced),
    kept: [shares, balanced],
  }
}

/** As src/models/hy-v4.cpp:175 (build_hc_pre) and :217 (build_hc_post), stream by stream. */
function connectApart(streams: GraphNode, place: number, prefix: string): Connected {
  const [width, count, tokens] = streams.shape
  const { weights } = weighing(streams, 2 * count, 2, place, prefix)
  const shares = scale(scale(weights()))
  const write = (output: GraphNode) => {
    const [added, by, kept] = [widened(output), widened(shares), widened(streams)]
    const stream = () =>
      reshape(add(view(kept, [width, tokens, 1, 1]), mul(added, view(by, [1, tokens, 1, 1]))), width, 1, tokens)
    let all = stream()
    for (let next = 1; next < count; next++) all = computed("concat", [width, next + 1, tokens, 1], all, stream())
    return widened(all)
  }
  return { read: widened(sumStreams(widened(streams), scale(weights()))), write, kept: [] }
}

/** Layers whose blocks read of the streams, and write to them (as src/models/deepseek4.cpp:1249 and hy-v4.cpp:521). */
export function buildStreamedLayer(layer: Layer, residual: GraphNode, { context, index }: LayerPlace): GraphNode {
  let streams = residual
  let connected: Connected | undefined
  let current = residual
  const write = (block: Block) => {
    current = buildBlock(block, current, context, index)
    if (block.kind === "norm" || !connected) return
    streams = connected.write(current)
    connected = undefined
  }
  let prefix = "hc_attn"
  for (const block of blocksOf(layer)) {
    if (block.kind !== "hyperConnection") {
      write(block)
      continue
    }
    connected = (block.mixing === "independent" ? connectApart : connectMixing)(streams, index, prefix)
    current = connected.read
    if (prefix === "hc_ffn" && connected.kept.length > 0)
      for (const node of [streams, ...connected.kept]) context.graph.expand(node)
    prefix = "hc_ffn"
  }
  return streams
}

/** One stream of all before the last norm, of the rows that have outputs (as src/models/deepseek4.cpp:1335). */
export function endStreams({ mixing }: HyperConnection, streams: GraphNode, rows: GraphNode): GraphNode {
  const [width, count, tokens] = streams.shape
  const kept = reshape(getRows(reshape(streams, width * count, tokens), rows), width, count, rows.shape[0])
  const mixes = mixesOf(kept, count, "output", "output_hc")
  const weights = scale(bounded(mixes, weight("output", 1), weight("output", count)))
  return mixing === "independent" ? widened(sumStreams(widened(kept), weights)) : sumStreams(kept, weights)
}
