import { type CacheFormat, cacheBytesOf } from "@plimsoll/quant/formats"
import {
  type Architecture,
  type AttentionBlock,
  type Block,
  blocksOf,
  type CompressedAttentionBlock,
  type LatentAttentionBlock,
  layersOf,
  PlimsollError,
} from "@plimsoll/specs"
import { stateElementBytes } from "../../serving/architectures/state-types.ts"
import { headsOfRank } from "../../serving/split.ts"
import { stateBytesOf } from "../../serving/states.ts"
import type { VllmRules } from "../version.ts"
import { compressedLayers } from "./compressed.ts"
import type { LayerCache } from "./layer-cache.ts"

export interface LayerOptions {
  readonly tensorParallel: number
  readonly format: CacheFormat
  /** Bytes of the model's own floats where the format keeps them. */
  readonly floatBytes: number
  readonly context: number
  readonly loadPredictionLayers: boolean
  /** False where prefixes are not kept, and with them no second state. */
  readonly keepsPrefixes: boolean
  /** Tokens that are drafted and checked at once. */
  readonly draftTokens: number
  /** Index keys are kept for blocks of tokens. */
  readonly poolsIndexKeys: boolean
  readonly rules: VllmRules
}

/** Tokens of a block: of attention as FlashAttention has it, of latent attention as FlashMLA has. */
const blockSizes = { attention: 16, latent: 64 } as const

/** Kinds with a cache or state for which vLLM has no rule. */
const unknownKinds: ReadonlySet<Block["kind"]> = new Set(["rwkv", "crossAttention"])

function attentionBytes(block: AttentionBlock, { tensorParallel, format, floatBytes }: LayerOptions): number {
  const { kvHeads, keyDim, valueDim } = block
  const { keys, values } = cacheBytesOf(format, {
    kvHeads: headsOfRank(kvHeads, tensorParallel),
    keyDim,
    valueDim,
    floatBytes,
  })
  return keys + values
}

/** Sparse attention keeps 8-bit latents in records of its own, whatever "fp8" is asked for (vLLM 0.30 mla/flashmla_sparse.py). */
function latentBytes(block: LatentAttentionBlock, { format, floatBytes }: LayerOptions): number {
  const vectors = { kvHeads: 1, keyDim: block.keyValueRank + block.sharedKeyDim, valueDim: 0, floatBytes }
  if (block.indexer && format.bitsPerElement === 8 && vectors.keyDim === 576) return 656
  return cacheBytesOf(format, vectors).keys
}

/** Keys of an indexer in 8 bits, with one scale of 32 bits (vLLM 0.30 deepseek_v2.py, DeepseekV32IndexerCache). */
const indexBytes = (keyDim: number) => keyDim + 4

/** What an attention layer's indexer keeps: a key for each token, or one for a block of them and a ring of the rest. */
function indexLayers(block: AttentionBlock, layer: number, blockSize: number, pools: boolean): readonly LayerCache[] {
  const { indexer } = block
  if (!indexer) return []
  if (!pools) return [{ layer, kind: "latent", blockSize, pageBytes: blockSize * indexBytes(indexer.keyDim) }]
  const keyBytes = 2 * indexer.keyDim
  return [
    { layer, kind: "latent", blockSize, pageBytes: Math.ceil(blockSize / indexer.blockSize) * keyBytes },
    { layer, kind: "ring", blockSize: indexer.blockSize, pageBytes: indexer.blockSize * keyBytes },
  ]
}

function attentionLayers(
  block: AttentionBlock,
  layer: number,
  blockSize: number,
  options: LayerOptions,
): readonly LayerCache[] {
  if (block.sharesCacheWith !== undefined || block.causal === false) return []
  const { rules } = options
  const pageBytes = blockSize * attentionBytes(block, options)
  const base = { layer, pageBytes, blockSize }
  const index = indexLayers(block, layer, blockSize, options.poolsIndexKeys)
  if (block.window !== undefined && rules.groupsLayers)
    return [{ ...base, kind: "window", window: block.window }, ...index]
  if (block.chunk !== undefined && rules.groupsChunks) return [{ ...base, kind: "chunk", chunk: block.chunk }, ...index]
  return [{ ...base, kind: "full" }, ...index]
}

function latentLayers(
  block: LatentAttentionBlock,
  layer: number,
  blockSize: number,
  options: LayerOptions,
): readonly LayerCache[] {
  const main: LayerCache = { layer, kind: "latent", blockSize, pageBytes: blockSize * latentBytes(block, options) }
  const { indexer } = block
  if (!indexer || indexer.shared) return [main]
  return [main, { layer, kind: "latent", blockSize, pageBytes: blockSize * indexBytes(indexer.keyDim) }]
}

interface Placed {
  readonly block: Block
  readonly layer: number
}

function cachedBlocks(architecture: Architecture, loadPredictionLayers: boolean): readonly Placed[] {
  const layers = [...layersOf(architecture), ...(loadPredictionLayers ? architecture.predictionLayers : [])]
  return layers.flatMap((blocks, layer) => blocksOf(blocks).map((block) => ({ block, layer })))
}

/** Bytes that one token takes in the first layer with attention: what the pages of states are measured in. */
function tokenBytes(
  placed: readonly Placed[],
  options: LayerOptions,
): { bytes: number; isLatent: boolean } | undefined {
  for (const { block } of placed) {
    if (block.kind === "attention") return { bytes: attentionBytes(block, options), isLatent: false }
    if (block.kind === "latentAttention") return { bytes: latentBytes(block, options), isLatent: true }
  }
  return undefined
}

/** Blocks so large that a page holds a state (as vLLM 0.30 vllm/platforms/interface.py, _align_hybrid_block_size). */
function alignedBlockSize(
  stateBytes: number,
  attention: { readonly bytes: number; readonly isLatent: boolean },
  rules: VllmRules,
): number {
  const alignment = attention.isLatent ? rules.latentAlignment : blockSizes.attention
  return alignment * Math.ceil(stateBytes / (alignment * attention.bytes))
}

/**
 * What each layer keeps on one rank.
 *
 * @throws PlimsollError `UNSUPPORTED` for kinds of blocks that have no rule here, `INVALID_SHAPE` where a format cannot
 *   hold a layer's vectors
 */
export function cacheLayersOf(architecture: Architecture, options: LayerOptions): readonly LayerCache[] {
  const { tensorParallel, context, rules, keepsPrefixes, draftTokens } = options
  const placed = cachedBlocks(architecture, options.loadPredictionLayers)
  const unknown = placed.find(({ block }) => unknownKinds.has(block.kind))
  if (unknown)
    throw new PlimsollError(
      "UNSUPPORTED",
      `model: no rule is known for what vLLM keeps of ${unknown.block.kind} blocks`,
    )
  const state = { tensorParallel, stateElementBytes: stateElementBytes(architecture), draftTokens }
  const largestState = placed.reduce((most, { block }) => Math.max(most, stateBytesOf(block, state)), 0)
  const attention = tokenBytes(placed, options)
  const isHybrid = largestState > 0 && attention !== undefined
  const aligned = isHybrid ? alignedBlockSize(largestState, attention, rules) : undefined
  const statePage = isHybrid && aligned ? aligned * attention.bytes : undefined
  const perRequest = (isHybrid && keepsPrefixes && rules.alignsStates ? 2 : 1) + draftTokens
  return placed.flatMap(({ block, layer }): readonly LayerCache[] => {
    if (block.kind === "attention") return attentionLayers(block, layer, aligned ?? blockSizes.attention, options)
    if (block.kind === "latentAttention") return latentLayers(block, layer, aligned ?? blockSizes.latent, options)
    if (block.kind === "compressedAttention") return compressedLayers(block satisfies CompressedAttentionBlock, layer)
    // What a convolution behind a table's gate sees is whole on every rank (vLLM 0.30 MambaSpec.tp_replicated).
    if (block.kind === "ngramLookup" && block.kernel && aligned && statePage)
      return [{ layer, kind: "state", blockSize: aligned, pageBytes: statePage, perRequest, replicated: true }]
    const bytes = stateBytesOf(block, state)
    if (bytes === 0) return []
    return [{ layer, kind: "state", blockSize: aligned ?? context, pageBytes: statePage ?? bytes, perRequest }]
  })
}
