import { type Architecture, type Block, blocksOf, layersOf, tensorsOf } from "@plimsoll/specs"
import { keptFor } from "../../../remember.ts"
import type { GraphContext } from "./context.ts"
import type { GraphNode } from "./node.ts"
import { concat, mulMat, weight } from "./operations.ts"

/** Blocks whose operations are known one by one. */
const known: ReadonlySet<Block["kind"]> = new Set([
  "norm",
  "attention",
  "dense",
  "experts",
  "gatedDelta",
  "kimiDelta",
  "lightning",
  "depthAttention",
  "mamba1",
  "mamba2",
  "shortConv",
  "rwkv",
  "ngramLookup",
  "channelMix",
])

const answers = new WeakMap<Architecture, boolean>()

/** True where the graph has a block of the trunk by its matrices alone, or leaves out what an indexer does. */
export function isApproximate(architecture: Architecture): boolean {
  return keptFor(answers, architecture, () => layersOf(architecture).flatMap(blocksOf).some(isUnknown))
}

/** True for a block that no rule here covers, or covers but in part. */
export function isUnknown(block: Block): boolean {
  // In layers that an architecture builds by itself; elsewhere streams have no rule.
  if (block.kind === "hyperConnection") return block.mixing !== "lowRank"
  if (block.kind === "latentAttention") return block.indexer?.pool !== undefined
  if (block.kind === "compressedAttention") {
    const { compressor, indexer } = block
    return compressor?.shared === true || (indexer !== undefined && indexer.keys !== "compressed")
  }
  return !known.has(block.kind)
}

const knownWidths = new WeakMap<Architecture, readonly (readonly number[])[]>()

/** Rows of the matrices that read the residual stream in each layer, feed-forward networks aside. */
export function projectionWidths(architecture: Architecture): readonly (readonly number[])[] {
  return keptFor(knownWidths, architecture, () => widthsOf(architecture))
}

function widthsOf(architecture: Architecture): readonly (readonly number[])[] {
  const widths: number[][] = layersOf(architecture).map(() => [])
  for (const { name, shape, stage, layer } of tensorsOf(architecture, "gguf")) {
    const [columns, rows = 1] = shape
    if (stage !== "layer" || layer === undefined || columns !== architecture.hiddenSize || rows === 1) continue
    if (!name.includes("ffn_")) widths[layer]?.push(rows)
  }
  return widths
}

/**
 * A block whose operations have no rule here: all its projections of the residual stream at once, and one back. Sizes
 * are those of its matrices; what it computes between them is left out.
 */
export function approximateBlock(current: GraphNode, context: GraphContext, layer: number): GraphNode {
  const widths = context.projections[layer] ?? []
  const projected = widths.map((width) => mulMat(weight(layer, context.hiddenSize, width), current))
  const [first, ...rest] = projected
  if (!first) return current
  const all = rest.reduce(concat, first)
  return mulMat(weight(layer, all.shape[0], context.hiddenSize), all)
}
