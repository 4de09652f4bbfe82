import { type Architecture, blocksOf, type Layer, PlimsollError } from "@plimsoll/specs"
import { buildAttention } from "../graph/attention.ts"
import type { GraphContext } from "../graph/context.ts"
import type { GraphNode } from "../graph/node.ts"
import { buildNorm } from "../graph/norm.ts"
import {
  add,
  computed,
  cont,
  div,
  matrix,
  mul,
  mulMat,
  normalize,
  permute,
  repeat,
  reshape,
  scale,
  sub,
  sumRows,
  transpose,
  unary,
  view,
  weight,
} from "../graph/operations.ts"
import { buildPerLayerInput } from "../graph/per-layer-input.ts"
import type { LayerPlace } from "./graph-departures.ts"
import type { Departures } from "./index.ts"

/** Layers whose gates keep their largest values alone (as llama.cpp v0.5.0 src/models/models.h:843). */
const sparseLayers = 10

const magnitude = (a: GraphNode) => unary(sumRows(unary(a)))

/** One of the streams, which lie side by side along the third dimension. */
const stream = (all: GraphNode) => view(all, [all.shape[0], all.shape[1], 1, 1], true)

const withoutFirst = (all: GraphNode) => view(all, [all.shape[0], all.shape[1], all.shape[2] - 1, 1])

const joined = (first: GraphNode, rest: GraphNode) =>
  computed("concat", [first.shape[0], first.shape[1], rest.shape[2] + 1, 1], first, rest)

/** Vectors made as long as another. */
const asLong = (a: GraphNode, length: GraphNode) => div(mul(a, length), magnitude(a))

/** The further streams are made of the first (as src/models/gemma3n.cpp:119). */
function begin({ embeddingExtras }: Architecture, embedded: GraphNode, { hiddenSize, sizes }: GraphContext): GraphNode {
  const further = (embeddingExtras?.streams ?? 1) - 1
  const length = magnitude(embedded)
  const repeated = repeat(embedded, hiddenSize, sizes.tokens, further)
  const added = mulMat(matrix("output", "altup_proj.weight", hiddenSize, hiddenSize, further), repeated)
  return joined(embedded, asLong(added, length))
}

/** And summed up again after the last layer (as :262). */
function finish(_: Architecture, streams: GraphNode, { hiddenSize }: GraphContext): GraphNode {
  const further = streams.shape[2] - 1
  const length = magnitude(stream(streams))
  const unembedded = mulMat(
    matrix("output", "altup_unembd_proj.weight", hiddenSize, hiddenSize, further),
    withoutFirst(streams),
  )
  const scaled = asLong(unembedded, length)
  let sum = stream(streams)
  for (let index = 0; index < further; index++) sum = add(sum, stream(scaled))
  return scale(sum)
}

/** How much each stream takes of what was predicted (as :401): asked before a layer and after it. */
type Router = (a: GraphNode) => GraphNode

function routerOf(width: number, streams: number, layer: number): Router {
  const norm = weight(layer, width)
  const router = matrix(layer, "altup_router.weight", width, streams)
  return (a) => unary(mulMat(router, scale(mul(normalize(a, "rms", layer), norm))))
}

/** As :420. */
function predict(current: GraphNode, route: Router, layer: number): GraphNode {
  const [width, tokens, streams] = current.shape
  const chosen = route(stream(current))
  const product = mulMat(matrix(layer, "altup_predict_coef.weight", streams, streams * streams), chosen)
  const factors = reshape(product, streams, streams, tokens)
  const turned = cont(permute(current, [streams, width, tokens, 1]), streams, width, tokens)
  const mixed = mulMat(turned, factors)
  return add(cont(permute(mixed, [width, tokens, streams, 1]), width, tokens, streams), current)
}

/** As :445. */
function correct(predictions: GraphNode, activated: GraphNode, route: Router, layer: number): GraphNode {
  const [width, tokens, streams] = predictions.shape
  const chosen = route(activated)
  const innovation = sub(activated, stream(predictions))
  const product = scale(mulMat(matrix(layer, "altup_correct_coef.weight", streams, streams), chosen))
  const factors = cont(transpose(product), 1, tokens, streams)
  return add(mul(repeat(innovation, width, tokens, streams), factors), predictions)
}

/** Values below a cut, which mean and deviation tell, become zero (as :384). */
function largest(a: GraphNode): GraphNode {
  const mean = sumRows(a)
  const deviation = unary(scale(sumRows(unary(sub(a, mean)))))
  return unary(sub(a, add(mean, scale(deviation))))
}

function buildLayer(layer: Layer, residual: GraphNode, { context, index }: LayerPlace): GraphNode {
  const [, inputNorm, attention, attentionNorm, lowRank, denseNorm, dense, outputNorm, perLayer] = blocksOf(layer)
  if (
    inputNorm?.kind !== "norm" ||
    attention?.kind !== "attention" ||
    attentionNorm?.kind !== "norm" ||
    lowRank?.kind !== "lowRank" ||
    denseNorm?.kind !== "norm" ||
    dense?.kind !== "dense" ||
    outputNorm?.kind !== "norm" ||
    perLayer?.kind !== "perLayerInput"
  )
    throw new PlimsollError("UNSUPPORTED", "expected a layer of several streams with low-rank paths, got another")
  const { hiddenSize } = context
  const route = routerOf(hiddenSize, residual.shape[2], index)
  const predictions = predict(residual, route, index)
  const active = stream(predictions)
  const current = buildNorm(inputNorm, active, index)
  const narrowed = mulMat(matrix(index, "laurel_l.weight", hiddenSize, lowRank.rank), current)
  const widened = mulMat(matrix(index, "laurel_r.weight", lowRank.rank, hiddenSize), narrowed)
  const beside = add(mul(normalize(widened, "rms", index), weight(index, hiddenSize)), current)

  const attended = buildNorm(attentionNorm, buildAttention(attention, current, context, index), index)
  const both = scale(add(add(attended, active), beside))

  const read = buildNorm(denseNorm, both, index)
  const up = mulMat(matrix(index, "ffn_up.weight", hiddenSize, dense.size), read)
  const gate = mulMat(matrix(index, "ffn_gate.weight", hiddenSize, dense.size), read)
  const hidden = mul(up, unary(index < sparseLayers ? largest(gate) : gate))
  const down = mulMat(matrix(index, "ffn_down.weight", dense.size, hiddenSize), hidden)
  const corrected = correct(predictions, add(buildNorm(outputNorm, down, index), both), route, index)

  const first = mul(stream(corrected), weight(index, hiddenSize))
  const own = buildPerLayerInput(perLayer, first, context, index)
  return joined(stream(corrected), add(withoutFirst(corrected), own))
}

/**
 * The head is asked for before the table it is a copy of, and so comes to stand beside it (as llama.cpp v0.5.0
 * src/models/gemma3n.cpp:28–34).
 */
export const gemma3n: Departures = {
  copiesTiedHead: true,
  graph: {
    scalesEmbedding: true,
    normalizesValues: true,
    dropsRows: "beforeLastNorm",
    logits: "capped",
    begin,
    finish,
    layer: buildLayer,
    tellsApart: (layer) => (layer < sparseLayers ? "sparse" : ""),
  },
}
