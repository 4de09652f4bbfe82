import {
  type Architecture,
  type AttentionBlock,
  type Block,
  type Layer,
  layersOf,
  type NormBlock,
  PlimsollError,
  type Step,
} from "@plimsoll/specs"
import { departuresOf } from "../architectures/index.ts"
import { attentionBlocks } from "../attention-blocks.ts"
import { approximateBlock, isApproximate, projectionWidths } from "./approximate.ts"
import { buildAttention } from "./attention.ts"
import { attentionInputs, latentInputs } from "./attention-inputs.ts"
import type { GraphContext, GraphSizes } from "./context.ts"
import { buildFeedForward } from "./dense.ts"
import { buildExperts } from "./experts.ts"
import { createGraph, type Graph } from "./graph.ts"
import { buildLatentAttention } from "./latent-attention.ts"
import type { GraphNode } from "./node.ts"
import { buildNorm } from "./norm.ts"
import { add, getRows, input, mulMat, weight } from "./operations.ts"

/** Images and films have four positions a token: time, height, width and one unused (src/llama-graph.cpp, build_inp_pos). */
function positionsOfToken(blocks: readonly AttentionBlock[]): number {
  return blocks.some(({ rope }) => rope?.sections) ? 4 : 1
}

function isNorm(step: Step | undefined, placement: "input" | "output"): boolean {
  return step !== undefined && "kind" in step && step.kind === "norm" && (step.placement ?? "input") === placement
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
  const outputs: GraphNode[] = []
  for (const block of step.sideBySide) {
    if (block.kind === "norm") read = buildNorm(block, current, layer)
    else outputs.push(buildBlock(block, read, context, layer))
  }
  return outputs.reduce((sum, output) => add(sum, output))
}

function buildBlock(block: Block, current: GraphNode, context: GraphContext, layer: number): GraphNode {
  switch (block.kind) {
    case "attention":
      return buildAttention(block, current, context, layer)
    case "dense":
      return buildFeedForward(block, current, context.hiddenSize, layer)
    case "experts":
      return buildExperts(block, current, context, layer)
    case "norm":
      return buildNorm(block, current, layer)
    case "latentAttention":
      return buildLatentAttention(block, current, context, layer)
    case "predictionInput":
      throw new PlimsollError("UNSUPPORTED", "expected a layer of the trunk, got one that predicts further tokens")
    default:
      return approximateBlock(current, context, layer)
  }
}

/**
 * The graph of one micro-batch through the trunk, in the order in which llama.cpp builds it: the way that
 * src/models/llama.cpp and its like share. Rows without outputs are dropped after the last layer's first block.
 */
export function buildModelGraph(architecture: Architecture, sizes: GraphSizes): Graph {
  const { hiddenSize, vocabularySize, embeddingExtras, outputNorm, head } = architecture
  const layers = layersOf(architecture)
  const graph = createGraph()
  const ignoresWindows = departuresOf(architecture).ignoresWindows ?? false
  const blocks = attentionBlocks(architecture)
  const windowed = ({ window, chunk }: AttentionBlock) => !ignoresWindows && (window ?? chunk) !== undefined
  const ropeElements = embeddingExtras?.ropeFactors?.elements
  const context: GraphContext = {
    graph,
    sizes,
    hiddenSize,
    positions: input("i32", sizes.tokens * positionsOfToken(blocks)),
    ropeFactors: ropeElements === undefined ? undefined : weight(0, ropeElements),
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
    uncachedMask: input(sizes.flashAttention ? "f16" : "f32", sizes.tokens, sizes.tokens),
    ignoresWindows,
    projections: isApproximate(architecture) ? projectionWidths(architecture) : [],
  }
  const outputIds = input("i32", sizes.outputs)

  // Both ways in are reserved: token ids, and embeddings that a projector made (src/llama-graph.cpp:2362).
  let residual = graph.expand(getRows(weight("input", hiddenSize, vocabularySize), input("i32", sizes.tokens)))
  graph.expand(input("f32", hiddenSize, sizes.tokens))

  layers.forEach((layer, index) => {
    let current = residual
    let dropsRows = index === layers.length - 1
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
      current = buildStep(step, current, context, index)
      if (dropsRows) {
        current = getRows(current, outputIds)
        residual = getRows(residual, outputIds)
        dropsRows = false
      }
      for (const after of normsAfter(layer, position)) current = buildNorm(after, current, index)
      residual = add(current, residual)
      current = residual
    })
  })

  const normalized = outputNorm ? buildNorm(outputNorm, residual, "output") : residual
  normalized.output = true
  // Embedding models end here: what a pooler adds is a vector a sequence.
  if (head === "none" || head === "pooler") {
    graph.expand(normalized)
    return graph
  }
  const product = mulMat(weight("output", hiddenSize, vocabularySize), normalized)
  const logits = head === "bias" ? add(product, weight("output", vocabularySize)) : product
  logits.output = true
  graph.expand(logits)
  return graph
}
