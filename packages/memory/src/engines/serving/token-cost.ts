import { type CacheFormat, cacheBytesOf } from "@plimsoll/quant/formats"
import { type Architecture, type Block, blocksOf, layersOf, PlimsollError } from "@plimsoll/specs"
import { headsOfRank } from "./split.ts"
import { stateBytesOf } from "./states.ts"

/** What one rank keeps of tokens and sequences, where pools are counted in tokens. */
export interface TokenCost {
  /** Bytes of a token in layers that keep all of them. */
  readonly full: number
  /** Bytes of a token in layers that keep a window. */
  readonly windowed: number
  /** The largest window, tokens; of chunks the same. */
  readonly window: number | undefined
  /** Bytes of all recurrent states of a sequence. */
  readonly state: number
}

export interface TokenCostOptions {
  readonly engine: string
  readonly format: CacheFormat
  readonly tensorParallel: number
  /** Layers of the rank. */
  readonly range: readonly [first: number, end: number]
  readonly loadPredictionLayers: boolean
  readonly stateElementBytes: number
  /** False where layers with a window keep every token. */
  readonly dividesWindows: boolean
  /** Keys of indexers are kept in layers too that read another's choice. */
  readonly indexesEveryLayer: boolean
}

/** Sparse attention keeps 8-bit latents with scales, and the positional part in 16 bits. */
function latentBytes(block: Extract<Block, { kind: "latentAttention" }>, format: CacheFormat): number {
  const { keyValueRank, sharedKeyDim, indexer } = block
  if (indexer && format.bitsPerElement === 8) return keyValueRank + (keyValueRank / 128) * 4 + 2 * sharedKeyDim
  return cacheBytesOf(format, { kvHeads: 1, keyDim: keyValueRank + sharedKeyDim, valueDim: 0, floatBytes: 2 }).keys
}

/** Keys of indexers in 8 bits, a 32-bit scale for each 128 of them. */
const indexBytes = (keyDim: number) => keyDim + Math.ceil(keyDim / 128) * 4

/** Beside heads of their own they stay in the model's 16 bits (SGLang pool_configurator.py, is_minimax_sparse). */
const plainIndexBytes = (keyDim: number) => 2 * keyDim

const unknownKinds: ReadonlySet<Block["kind"]> = new Set(["rwkv", "crossAttention", "compressedAttention"])

/**
 * Bytes of tokens and states on one rank.
 *
 * @throws PlimsollError `UNSUPPORTED` for kinds of blocks that have no rule here
 */
export function tokenCostOf(architecture: Architecture, options: TokenCostOptions): TokenCost {
  const { format, tensorParallel, range, dividesWindows } = options
  const trunk = layersOf(architecture)
  const layers = [...trunk, ...(options.loadPredictionLayers ? architecture.predictionLayers : [])]
  const [first, end] = range
  const cost = { full: 0, windowed: 0, window: undefined as number | undefined, state: 0 }
  for (const [index, layer] of layers.entries()) {
    if (index < first || (index >= end && index < trunk.length)) continue
    for (const block of blocksOf(layer)) {
      if (unknownKinds.has(block.kind))
        throw new PlimsollError(
          "UNSUPPORTED",
          `model: no rule is known for what ${options.engine} keeps of ${block.kind} blocks`,
        )
      if (block.kind === "latentAttention") {
        const index =
          block.indexer && (options.indexesEveryLayer || !block.indexer.shared) ? indexBytes(block.indexer.keyDim) : 0
        cost.full += latentBytes(block, format) + index
      }
      if (block.kind === "attention" && block.sharesCacheWith === undefined && block.causal !== false) {
        const { kvHeads, keyDim, valueDim, indexer } = block
        const heads = headsOfRank(kvHeads, tensorParallel)
        const { keys, values } = cacheBytesOf(format, { kvHeads: heads, keyDim, valueDim, floatBytes: 2 })
        const limit = dividesWindows ? (block.window ?? block.chunk) : undefined
        if (limit === undefined) cost.full += keys + values + (indexer ? plainIndexBytes(indexer.keyDim) : 0)
        else {
          cost.windowed += keys + values
          cost.window = Math.max(cost.window ?? 0, limit)
        }
      }
      cost.state += stateBytesOf(block, {
        tensorParallel,
        stateElementBytes: options.stateElementBytes,
        draftTokens: 0,
      })
    }
  }
  return cost
}
