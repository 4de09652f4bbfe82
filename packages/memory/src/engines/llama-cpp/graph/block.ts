import { type Block, PlimsollError } from "@plimsoll/specs"
import { approximateBlock, isUnknown } from "./approximate.ts"
import { buildAttention } from "./attention.ts"
import { buildCompressedAttention } from "./compressed-attention.ts"
import type { GraphContext } from "./context.ts"
import { buildFeedForward } from "./dense.ts"
import { buildExperts } from "./experts.ts"
import { buildGatedDelta } from "./gated-delta.ts"
import { buildKimiDelta } from "./kimi-delta.ts"
import { buildLatentAttention } from "./latent-attention.ts"
import { buildLightning } from "./lightning.ts"
import { buildMamba1 } from "./mamba1.ts"
import { buildMamba2 } from "./mamba2.ts"
import type { GraphNode } from "./node.ts"
import { buildNorm } from "./norm.ts"
import { buildPerLayerInput } from "./per-layer-input.ts"
import { buildShortConv } from "./short-conv.ts"

/** What a block makes of its input, the residual stream left aside. */
export function buildBlock(block: Block, current: GraphNode, context: GraphContext, layer: number): GraphNode {
  switch (block.kind) {
    case "attention":
      return buildAttention(block, current, context, layer)
    case "dense":
      return buildFeedForward(block, current, context, layer)
    case "experts":
      return buildExperts(block, current, context, layer)
    case "norm":
      return buildNorm(block, current, layer, context.departures.normType)
    case "latentAttention":
      return buildLatentAttention(block, current, context, layer)
    case "compressedAttention":
      return isUnknown(block)
        ? approximateBlock(current, context, layer)
        : buildCompressedAttention(block, current, context, layer)
    case "gatedDelta":
      return buildGatedDelta(block, current, context, layer)
    case "kimiDelta":
      return buildKimiDelta(block, current, context, layer)
    case "lightning":
      return buildLightning(block, current, context, layer)
    case "mamba1":
      return buildMamba1(block, current, context, layer)
    case "mamba2":
      return buildMamba2(block, current, context, layer)
    case "shortConv":
      return buildShortConv(block, current, context, layer)
    case "perLayerInput":
      return buildPerLayerInput(block, current, context, layer)
    case "predictionInput":
      throw new PlimsollError("UNSUPPORTED", "expected a layer of the trunk, got one that predicts further tokens")
    default:
      return approximateBlock(current, context, layer)
  }
}
