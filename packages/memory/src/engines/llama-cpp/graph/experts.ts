import type { ExpertsBlock } from "@plimsoll/specs"
import type { GraphContext } from "./context.ts"
import { activate, applyGate, buildFeedForward } from "./dense.ts"
import type { GraphNode } from "./node.ts"
import {
  add,
  addId,
  argsort,
  clamp,
  cont,
  div,
  fill,
  getRows,
  matrix,
  mul,
  mulMat,
  mulMatId,
  normalize,
  repeat,
  reshape,
  scale,
  setRows,
  softMax,
  sumRows,
  typed,
  unary,
  view,
  weight,
} from "./operations.ts"

/** What experts are scored with: of all of them, or the bare logits where only the chosen ones are weighed. */
function scoresOf({ router }: ExpertsBlock, logits: GraphNode, weighsChosen: boolean): GraphNode {
  if (weighsChosen) return logits
  if (router.scoring === "sqrtSoftplus") return unary(unary(logits))
  return router.scoring === "sigmoid" ? unary(logits) : softMax(logits)
}

/** Scores in which only the best groups of experts are left, a group being as good as its two best. */
function withinGroups(scores: GraphNode, { count, active }: NonNullable<ExpertsBlock["router"]["groups"]>): GraphNode {
  const [experts, tokens] = scores.shape
  const size = experts / count
  const grouped = reshape(scores, size, count, tokens)
  const best = getRows(reshape(grouped, 1, size, count, tokens), view(argsort(grouped), [2, count, tokens, 1]))
  const ofGroups = reshape(sumRows(reshape(best, 2, count, tokens)), count, tokens)
  const chosen = view(argsort(ofGroups), [active, tokens, 1, 1])
  return reshape(setRows(fill(grouped), getRows(grouped, chosen), chosen), experts, tokens)
}

/** Which experts each token reads, and with what weight. */
function route(block: ExpertsBlock, current: GraphNode, context: GraphContext, layer: number) {
  const { experts, active, router } = block
  const { sizes } = context
  const tokens = current.shape[1]
  // As src/models/gemma4.cpp:311: the router reads the stream itself, brought to unit length and scaled.
  const scaled = () => mul(scale(normalize(context.shared.stream ?? current, "rms")), weight(layer, context.hiddenSize))
  const read = router.inputScale ? scaled() : current
  const product = mulMat(matrix(layer, "ffn_gate_inp.weight", context.hiddenSize, experts), read)
  const logits = block.bias ? add(product, weight(layer, experts)) : product
  const weighsChosen = router.scoring === "softmaxOfChosen" && !context.departures.weighsAllExperts
  const probabilities = scoresOf(block, logits, weighsChosen)
  const biased = router.selectionBias ? add(probabilities, weight(layer, experts)) : probabilities
  const { groups, byToken } = router
  const scores = context.departures.weighsBeforeExperts ? logits : biased
  const ranked = argsort(groups && groups.count > 1 && !sizes.plainRouting ? withinGroups(scores, groups) : scores)
  const table = () => matrix(layer, "ffn_gate_tid2eid.weight", active, context.vocabularySize)
  const selected = byToken
    ? typed("i32", "getRows", [active, tokens, 1, 1], table(), context.tokenIds)
    : view(ranked, [active, tokens, 1, 1])
  let weights = getRows(reshape(probabilities, 1, experts, tokens), selected)
  if (weighsChosen) weights = reshape(softMax(reshape(weights, active, tokens)), 1, active, tokens)
  else if (router.normalize || router.scoring === "softmaxOfChosen") {
    const flat = reshape(weights, active, tokens)
    weights = reshape(div(flat, sizes.plainRouting ? sumRows(flat) : clamp(sumRows(flat))), 1, active, tokens)
  }
  return { selected, weights: router.scale === undefined || router.scale === 1 ? weights : scale(weights) }
}

/** A tensor's name as this family's files have it. */
function named({ renamed = [] }: GraphContext, name: string): string {
  return renamed.reduce((text, [from, to]) => text.replace(from, to), name)
}

/** What stands between the experts' matrices. */
function buildHidden(
  block: ExpertsBlock,
  project: (part: "up" | "gate" | "gate_up", rows: number) => GraphNode,
  { sizes }: GraphContext,
): GraphNode {
  const { size, gated, activation } = block
  if (block.fusedGateUp === "both") {
    const both = project("gate_up", 2 * size)
    const half = () => view(both, [size, both.shape[1], both.shape[2], 1])
    return applyGate(block, half(), half(), sizes)
  }
  const up = project("up", size)
  return gated ? applyGate(block, project("gate", size), up, sizes) : activate(activation, up)
}

/** As llama.cpp v0.5.0 src/llama-graph.cpp:1993 (build_moe_ffn), the shared experts after the routed ones. */
export function buildExperts(block: ExpertsBlock, current: GraphNode, context: GraphContext, layer: number): GraphNode {
  const { graph, hiddenSize } = context
  const { experts, active, size, shared, latent } = block
  const width = latent?.size ?? hiddenSize
  const tokens = current.shape[1]
  const { selected, weights } = route(block, current, context, layer)
  // Early, so that the router can be one kernel (llama.cpp pull 16130).
  if (!context.sizes.lateExpertWeights) graph.expand(weights)

  const read = latent
    ? mulMat(matrix(layer, named(context, "ffn_latent_down.weight"), hiddenSize, width), current)
    : current
  const { weighsBeforeExperts } = context.departures
  const plain = reshape(read, width, 1, tokens)
  const single = weighsBeforeExperts ? mul(repeat(plain, width, active, tokens), weights) : plain
  const project = (part: "up" | "gate" | "down" | "gate_up", from: number, to: number, a: GraphNode) => {
    const projected = mulMatId(matrix(layer, `ffn_${part}_exps.weight`, from, to, experts), a, selected)
    return block.bias ? addId(projected, matrix(layer, `ffn_${part}_exps.bias`, to, experts), selected) : projected
  }
  const hidden = buildHidden(block, (part, rows) => project(part, width, rows, single), context)
  const unscaled = project("down", size, width, hidden)
  // A factor of each expert (src/llama-graph.cpp:1552).
  const factors = () =>
    getRows(repeat(reshape(matrix(layer, "ffn_down_exps.scale", experts), 1, experts), 1, experts, tokens), selected)
  const down = block.router.expertScale ? mul(unscaled, factors()) : unscaled
  const weighted = graph.expand(weighsBeforeExperts ? down : mul(down, weights))
  const parts = Array.from({ length: active }, () => graph.expand(view(weighted, [width, tokens, 1, 1])))
  const sum =
    parts.length === 1 && parts[0]
      ? cont(parts[0], width, tokens)
      : parts.reduce((sum, part) => graph.expand(add(sum, part)))
  const normed = latent?.norm ? mul(normalize(sum, "rms"), weight(layer, width)) : sum
  const routed = latent ? mulMat(matrix(layer, named(context, "ffn_latent_up.weight"), width, hiddenSize), normed) : sum
  if (!shared) return routed
  const always = buildFeedForward(
    { ...block, size: shared.size, bias: false, fusedGateUp: shared.fusedGateUp },
    current,
    context,
    layer,
    "_shexp",
  )
  if (shared.gate !== true) return add(routed, always)
  const product = mulMat(matrix(layer, "ffn_gate_inp_shexp.weight", hiddenSize), current)
  const gate = context.departures.dividesGate ? div(unary(product), product) : unary(product)
  return add(routed, mul(always, gate))
}
