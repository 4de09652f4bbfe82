import {
  type Architecture,
  type AttentionBlock,
  type Block,
  type Layer,
  layersOf,
  type NormBlock,
  type Step,
} from "@plimsoll/specs"
import { departuresOf } from "../architectures/index.ts"
import { attentionBlocks } from "../attention-blocks.ts"
import { isApproximate, projectionWidths } from "./approximate.ts"
import { attentionInputs, latentInputs, maskInput } from "./attention-inputs.ts"
import { buildBlock } from "./block.ts"
import type { GraphContext, GraphSizes } from "./context.ts"
import { mixDepths } from "./depth-attention.ts"
import { createGraph, type Graph } from "./graph.ts"
import { endStreams } from "./hyper-streams.ts"
import type { PlannedLayer } from "./layer-plan.ts"
import { mixStreams } from "./low-rank-streams.ts"
import type { GraphNode } from "./node.ts"
import { buildNorm } from "./norm.ts"
import { add, capped, getRows, input, matrix, mul, mulMat, scale, view, weight } from "./operations.ts"
import { perLayerInputs } from "./per-layer-input.ts"
import { stateInputs } from "./state.ts"

/** Images and films have four positions a token: time, height, width and one unused (src/llama-graph.cpp, build_inp_pos). */
function positionsOfToken(blocks: readonly AttentionBlock[]): number {
  return blocks.some(({ rope }) => rope?.sections) ? 4 : 1
}

function isNorm(step: Step | undefined, placement: "input" | "output"): boolean {
  return step !== undefined && "kind" in step && step.kind === "norm" && (step.placement ?? "input") === placement
}

function isFeedForward(step: Step): boolean {
  return "kind" in step && (step.kind === "dense" || step.kind === "experts")
}

/** Norms of a block's output, which follow it. */
function normsAfter(layer: Layer, position: number): readonly NormBlock[] {
  const following = layer.slice(position + 1)
  const end = following.findIndex((step) => !isNorm(step, "output"))
  return following.slice(0, end < 0 ? undefined : end) as readonly NormBlock[]
}

/** One block, or several that read the same input and are summed. */
function buildStep(step: Step, current: GraphNode, context: GraphContext, layer: number): GraphNode {
  if (!("sideBySide" in step)) return buildBlock(step, current, context, layer)
  let read = current
  context.shared.stream = current
  const outputs: GraphNode[] = []
  for (const block of step.sideBySide) {
    if (block.kind !== "norm") outputs.push(buildBlock(block, read, context, layer))
    else if (block.placement === "output") outputs.push(buildNorm(block, outputs.pop() ?? current, layer))
    else read = buildNorm(block, current, layer)
  }
  return outputs.reduce((sum, output) => add(sum, output))
}

interface SidesPlace {
  readonly residual: GraphNode
  readonly context: GraphContext
  readonly index: number
  /** Rows that have outputs, in the last layer. */
  readonly rows: GraphNode | undefined
}

/** Attention and a feed-forward network that read the same input, summed with the residual stream. */
function buildSides(blocks: readonly Block[], current: GraphNode, place: SidesPlace): GraphNode {
  const { residual, context, index, rows } = place
  const kept = (node: GraphNode) => (rows ? getRows(node, rows) : node)
  let read = current
  let first: GraphNode | undefined
  let second: GraphNode | undefined
  for (const block of blocks) {
    if (block.kind === "norm") read = buildNorm(block, current, index)
    else if (first) second = buildBlock(block, kept(read), context, index)
    else first = kept(buildBlock(block, read, context, index))
  }
  const stream = kept(residual)
  if (!first || !second) return stream
  const { sums } = context.departures
  if (sums === "laterThenResidualThenFirst") return add(add(second, stream), first)
  return add(sums === "laterThenFirst" ? add(second, first) : add(first, second), stream)
}

/** True for attention beside a network, each with a norm at most. */
function isParallel(step: Step): step is { readonly sideBySide: readonly Block[] } {
  if (!("sideBySide" in step)) return false
  const [first, second, ...others] = step.sideBySide.filter(({ kind }) => kind !== "norm")
  return first?.kind === "attention" && second !== undefined && isFeedForward(second) && others.length === 0
}

/** Frequency factors stand once on every backend that has layers (as src/llama-model-loader.cpp, TENSOR_DUPLICATED). */
function ropeFactorsOf(layers: readonly PlannedLayer[], elements: number | undefined): GraphContext["ropeFactors"] {
  if (elements === undefined) return () => undefined
  const homes = new Map(layers.map(({ index, home }) => [index, home]))
  const made = new Map<number | undefined, GraphNode>()
  return (layer) => {
    const home = homes.get(layer)
    const found = made.get(home) ?? weight(layer, elements)
    made.set(home, found)
    return found
  }
}

/** A graph, and how many nodes it had when each of its layers began. */
export interface ModelGraph extends Graph {
  readonly layerStarts: readonly number[]
}

/**
 * The graph of one micro-batch through the trunk, in the order in which llama.cpp builds it: the way that
 * src/models/llama.cpp and its like share. Rows without outputs are dropped after the last layer's first block.
 *
 * @param layers - the layers to build; the model's own where absent, or fewer of those that repeat
 */
export function buildModelGraph(
  architecture: Architecture,
  sizes: GraphSizes,
  layers: readonly PlannedLayer[] = layersOf(architecture).map((steps, index) => ({ steps, index })),
): ModelGraph {
  const { hiddenSize, vocabularySize, embeddingExtras, outputConnection, outputNorm, head, scales } = architecture
  const layerStarts: number[] = []
  const graph = createGraph()
  const departures = departuresOf(architecture)
  const ignoresWindows = departures.ignoresWindows ?? false
  const blocks = attentionBlocks(architecture)
  const windowed = ({ window, chunk }: AttentionBlock) => !ignoresWindows && (window ?? chunk) !== undefined
  const ropeElements = embeddingExtras?.ropeFactors?.elements
  const context: GraphContext = {
    graph,
    sizes,
    hiddenSize,
    vocabularySize,
    positions: input("i32", sizes.tokens * positionsOfToken(blocks)),
    tokenIds: input("i32", sizes.tokens),
    ropeFactors: ropeFactorsOf(layers, ropeElements),
    attention: {
      full: attentionInputs(
        blocks,
        blocks.filter((block) => !windowed(block)),
        sizes,
        sizes.cells,
      ),
      windowed: attentionInputs(blocks, blocks.filter(windowed), sizes, sizes.windowCells),
      latent: latentInputs(sizes),
    },
    states: stateInputs(sizes),
    shared: {},
    uncachedMask: maskInput(sizes, sizes.tokens, sizes.tokens, 1),
    ignoresWindows,
    renamed: architecture.names.ggufTensors,
    placeFactors: input("f32", 1, 1, sizes.tokens),
    departures: departures.graph ?? {},
    projections: isApproximate(architecture) ? projectionWidths(architecture) : [],
  }
  const outputIds = input("i32", sizes.outputs)
  const latest = sizes.plainRows ? undefined : departures.graph?.dropsRows

  // Both ways in are reserved: token ids, and embeddings that a projector made (src/llama-graph.cpp:2362, pull 18898).
  let residual = graph.expand(
    getRows(matrix("input", "token_embd.weight", hiddenSize, vocabularySize), context.tokenIds),
  )
  if (!sizes.tokensOnly) graph.expand(input("f32", hiddenSize, sizes.tokens))
  if (scales?.embedding !== undefined) residual = graph.expand(scale(residual))
  else if (departures.graph?.scalesEmbedding) residual = scale(residual)
  // The first token type for all, then the tokens' places (src/models/bert.cpp:99).
  if (embeddingExtras?.tokenTypes !== undefined) {
    // Never quantized (src/llama-quant.cpp, tensor_allows_quantization).
    const types = {
      ...matrix("input", "token_types.weight", hiddenSize, embeddingExtras.tokenTypes),
      type: "f16",
    } as const
    residual = add(residual, view(types, [hiddenSize, 1, 1, 1]))
  }
  if (embeddingExtras?.positions !== undefined) {
    const table = matrix("input", "position_embd.weight", hiddenSize, embeddingExtras.positions)
    residual = add(getRows(table, context.positions), residual)
  }
  if (embeddingExtras?.norm) residual = buildNorm(embeddingExtras.norm, residual, 0)
  context.shared.perLayer = perLayerInputs(architecture, residual, context)
  if (departures.graph?.begin) residual = departures.graph.begin(architecture, residual, context)

  layers.forEach(({ steps, index }, place) => {
    const layer = departures.graph?.adapt?.(steps) ?? steps
    layerStarts.push(graph.nodes.length)
    let dropsRows = (latest === undefined || latest === "afterNorm") && place === layers.length - 1
    if (departures.graph?.layer) {
      residual = departures.graph.layer(layer, residual, { context, index, rows: dropsRows ? outputIds : undefined })
      return
    }
    let current = residual
    layer.forEach((step, position) => {
      if (isNorm(step, "output")) return
      if (isNorm(step, "input")) {
        // Several norms in a row stand before blocks side by side, and each reads the residual stream.
        current = buildBlock(
          step as Block,
          position > 0 && isNorm(layer[position - 1], "input") ? residual : current,
          context,
          index,
        )
        return
      }
      if ("kind" in step && step.kind === "outputScale") {
        residual = mul(residual, weight(index, 1))
        current = residual
        return
      }
      if (isParallel(step)) {
        const rows = dropsRows ? outputIds : undefined
        residual = buildSides(step.sideBySide, current, { residual, context, index, rows })
        current = residual
        dropsRows = false
        return
      }
      current = buildStep(step, current, context, index)
      const drop = () => {
        current = getRows(current, outputIds)
        residual = getRows(residual, outputIds)
        dropsRows = false
      }
      if (dropsRows && latest !== "afterNorm") drop()
      const following = normsAfter(layer, position)
      if (!departures.graph?.normsSum) for (const after of following) current = buildNorm(after, current, index)
      if (dropsRows) drop()
      if (scales?.residual !== undefined || departures.graph?.scalesResidual) current = scale(current)
      const residualFirst =
        departures.graph?.residualFirst === "always" ||
        (departures.graph?.residualFirst === true && isFeedForward(step)) ||
        ("kind" in step && step.kind === "perLayerInput")
      residual = residualFirst ? add(residual, current) : add(current, residual)
      if (departures.graph?.normsSum) for (const after of following) residual = buildNorm(after, residual, index)
      current = residual
    })
  })

  if (outputConnection?.kind === "hyperConnection" && outputConnection.mixing === "lowRank")
    residual = mixStreams(outputConnection, residual, "output", "output_hc").read
  if (outputConnection?.kind === "hyperConnection" && latest === "beforeConnection")
    residual = endStreams(outputConnection, residual, outputIds)
  if (outputConnection?.kind === "depthAttention") residual = mixDepths(residual, context, "output")
  if (departures.graph?.finish) residual = departures.graph.finish(architecture, residual, context)
  if (departures.graph?.outputsResidual && !sizes.plainRows) residual.output = true
  if (latest === "beforeLastNorm") residual = getRows(residual, outputIds)
  let normalized = outputNorm ? buildNorm(outputNorm, residual, "output", departures.graph?.normType) : residual
  normalized.output = true
  if (latest === "afterLastNorm") {
    normalized = getRows(normalized, outputIds)
    normalized.output = true
  }
  // Embedding models end here: what a pooler adds is a vector a sequence.
  if (head === "none" || head === "pooler") {
    graph.expand(normalized)
    return { nodes: graph.nodes, leaves: graph.leaves, size: graph.size, layerStarts }
  }
  const table = departures.graph?.headOfTable
    ? matrix("input", "token_embd.weight", hiddenSize, vocabularySize)
    : matrix("output", "output.weight", hiddenSize, vocabularySize)
  const product = mulMat(table, normalized)
  const biased = head === "bias" ? add(product, weight("output", vocabularySize)) : product
  const { logits: bent } = departures.graph ?? {}
  const scaled = scales?.logits !== undefined || bent === "scaled" || bent === "scaledAndCapped"
  const factored = scaled ? scale(biased) : biased
  const logits = bent === "capped" || bent === "scaledAndCapped" ? capped(factored) : factored
  logits.output = true
  graph.expand(logits)
  return { nodes: graph.nodes, leaves: graph.leaves, size: graph.size, layerStarts }
}
