import { type Architecture, type Block, layersOf, PlimsollError } from "@plimsoll/specs"
import { attentionBlocks } from "../attention-blocks.ts"
import { buildAttention } from "./attention.ts"
import { attentionInputs } from "./attention-inputs.ts"
import type { GraphContext, GraphSizes } from "./context.ts"
import { buildFeedForward } from "./dense.ts"
import { buildExperts } from "./experts.ts"
import { createGraph, type Graph } from "./graph.ts"
import type { GraphNode } from "./node.ts"
import { buildNorm } from "./norm.ts"
import { add, getRows, input, mulMat, weight } from "./operations.ts"

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
    case "predictionInput":
      throw new PlimsollError("UNSUPPORTED", "expected a layer of the trunk, got one that predicts further tokens")
  }
}

/**
 * The graph of one micro-batch through the trunk, in the order in which llama.cpp builds it: the way that
 * src/models/llama.cpp and its like share. Rows without outputs are dropped after the last layer's first block.
 */
export function buildModelGraph(architecture: Architecture, sizes: GraphSizes): Graph {
  const { hiddenSize, vocabularySize, embeddingExtras } = architecture
  const layers = layersOf(architecture)
  const graph = createGraph()
  const ropeElements = embeddingExtras?.ropeFactors?.elements
  const context: GraphContext = {
    graph,
    sizes,
    hiddenSize,
    positions: input("i32", sizes.tokens),
    ropeFactors: ropeElements === undefined ? undefined : weight(0, ropeElements),
    attention: attentionInputs(attentionBlocks(architecture), sizes),
  }
  const outputIds = input("i32", sizes.outputs)

  // Both ways in are reserved: token ids, and embeddings that a projector made (src/llama-graph.cpp:2362).
  let residual = graph.expand(getRows(weight("input", hiddenSize, vocabularySize), input("i32", sizes.tokens)))
  graph.expand(input("f32", hiddenSize, sizes.tokens))

  layers.forEach((layer, index) => {
    let current = residual
    let dropsRows = index === layers.length - 1
    for (const step of layer) {
      if ("sideBySide" in step)
        throw new PlimsollError("UNSUPPORTED", "expected one block per step, got blocks side by side")
      if (step.kind === "norm" && step.placement === "output")
        throw new PlimsollError("UNSUPPORTED", "expected norms before their blocks, got one after")
      current = buildBlock(step, current, context, index)
      if (step.kind === "norm") continue
      if (dropsRows) {
        current = getRows(current, outputIds)
        residual = getRows(residual, outputIds)
        dropsRows = false
      }
      residual = add(current, residual)
      current = residual
    }
  })

  const normalized = buildNorm(architecture.outputNorm, residual, "output")
  normalized.output = true
  const logits = mulMat(weight("output", hiddenSize, vocabularySize), normalized)
  logits.output = true
  graph.expand(logits)
  return graph
}
