import { blocksOf, type Layer, PlimsollError } from "@plimsoll/specs"
import type { GraphNode } from "../graph/node.ts"
import { buildNorm } from "../graph/norm.ts"
import { add, computed, getRows, reshape, scale, view } from "../graph/operations.ts"
import { buildChannelMix, buildTimeMix } from "../graph/rwkv.ts"
import { readStates, stateCache, writeStates } from "../graph/state.ts"
import type { LayerPlace } from "./graph-departures.ts"
import type { Departures } from "./index.ts"

/** Tokens one after another, along the second dimension. */
function followedBy(a: GraphNode, b: GraphNode): GraphNode {
  return computed("concat", [a.shape[0], a.shape[1] + b.shape[1], a.shape[2], 1], a, b)
}

/** Both blocks read the token before, and both tokens are kept in one row (as llama.cpp v0.5.0 src/models/rwkv6.cpp:112). */
function buildLayer(layer: Layer, residual: GraphNode, { context, index, rows }: LayerPlace): GraphNode {
  const [norm, timeMix, secondNorm, channelMix] = blocksOf(layer)
  if (
    norm?.kind !== "norm" ||
    timeMix?.kind !== "rwkv" ||
    secondNorm?.kind !== "norm" ||
    channelMix?.kind !== "channelMix"
  )
    throw new PlimsollError("UNSUPPORTED", "expected a layer of time mixing and channel mixing, got another")
  const { hiddenSize: width, sizes } = context
  const { sequences } = sizes
  const tokens = sizes.tokens / sequences
  const current = reshape(residual, width, tokens, sequences)
  const states = stateCache(context, index, 2 * width)
  const kept = reshape(readStates(context, states), width, 2, sequences)
  const token = (a: GraphNode) => view(a, [width, 1, sequences, 1])
  const withPrevious = (before: GraphNode, a: GraphNode) =>
    followedBy(before, view(a, [width, tokens - 1, sequences, 1]))
  const [beforeTime, beforeChannel] = [token(kept), token(kept)]

  const normed = buildNorm(norm, current, index)
  const mixed = buildTimeMix(timeMix, normed, withPrevious(beforeTime, normed), { context, layer: index })
  const sum = add(mixed, current)
  const secondNormed = buildNorm(secondNorm, sum, index)
  const previous = withPrevious(beforeChannel, secondNormed)
  const last = followedBy(token(normed), token(secondNormed))
  writeStates(context, states, view(last, [2 * width * sequences, 1, 1, 1]))

  const flat = (a: GraphNode) => reshape(a, width, sizes.tokens)
  const withOutputs = (a: GraphNode) => (rows ? getRows(flat(a), rows) : flat(a))
  const [stream, read, shifted] = [withOutputs(sum), withOutputs(secondNormed), withOutputs(previous)]
  const output = add(buildChannelMix(channelMix, read, shifted, index), stream)
  const { rescaleEvery } = timeMix
  return rescaleEvery !== undefined && (index + 1) % rescaleEvery === 0 ? scale(output) : output
}

export const rwkv6: Departures = { graph: { layer: buildLayer } }
