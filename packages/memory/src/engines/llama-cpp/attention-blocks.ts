import {
  type Architecture,
  type AttentionBlock,
  type Block,
  blocksOf,
  type CacheShape,
  type CompressedAttentionBlock,
  cacheOf,
  type LatentAttentionBlock,
  layersOf,
  stateOf,
} from "@plimsoll/specs"
import { keptFor } from "../../remember.ts"
import { type Departures, departuresOf } from "./architectures/index.ts"
import { contextStep } from "./builds/index.ts"
import type { LlamaCppOptions } from "./options.ts"

const knownBlocks = new WeakMap<Architecture, readonly AttentionBlock[]>()

/** Attention blocks of the trunk, one per layer that has one. */
export function attentionBlocks(architecture: Architecture): readonly AttentionBlock[] {
  return keptFor(knownBlocks, architecture, () =>
    layersOf(architecture).flatMap((layer) =>
      blocksOf(layer).filter((block): block is AttentionBlock => block.kind === "attention"),
    ),
  )
}

/** What one layer's cache holds. */
export interface CacheLayer {
  /** Index of the layer in the model. */
  readonly layer: number
  /** Key elements a token. */
  readonly keys: number
  /** Value elements a token. */
  readonly values: number
  /** Tokens back that the engine keeps; all of them where absent. */
  readonly window?: number | undefined
  /** True for the cache of an indexer, which stands apart from the layers' own. */
  readonly indexes?: true | undefined
  /** True where every sequence has a cache of its own, even if one was asked for that all share. */
  readonly perSequence?: true | undefined
  /** Of latent attention: what builds cached that expanded it to every head, and values that stood beside the keys. */
  readonly expanded?: { readonly keys: number; readonly values: number; readonly rank: number } | undefined
  /** Tokens that one entry stands for. */
  readonly ratio?: number | undefined
  /** What a compressor keeps of the tokens that are no entry yet, in 32 bits: entries of so many elements, twice. */
  readonly pending?: { readonly entries: number; readonly elements: number } | undefined
}

const knownLayers = new WeakMap<Architecture, readonly CacheLayer[]>()

/** The caches of the trunk in order, as llama.cpp keeps them; those of indexers after their layer's own. */
export function cacheLayers(architecture: Architecture): readonly CacheLayer[] {
  return keptFor(knownLayers, architecture, () => {
    const departures = departuresOf(architecture)
    const layers = layersOf(architecture).map((layer) => blocksOf(layer))
    const isHybrid = layers.flat().some((block) => block.kind !== "attention" && stateOf(block) !== undefined)
    return layers.flatMap((blocks, layer): readonly CacheLayer[] => {
      const caches = blocks.flatMap((block) => cachesOf(block, departures).map((cache) => ({ ...cache, layer })))
      const shares = blocks.some((block) => block.kind === "attention" && block.sharesCacheWith !== undefined)
      // A layer without attention still has a cache, of no width, unless recurrent layers have theirs elsewhere.
      return caches.length > 0 || shares || isHybrid ? caches : [{ layer, keys: 0, values: 0 }]
    })
  })
}

function cachesOf(block: Block, departures: Departures): readonly Omit<CacheLayer, "layer">[] {
  const shape = cacheOf(block)
  if (!shape) return []
  if (block.kind === "compressedAttention") return compressedCaches(block, shape)
  const { keys, values, window, chunk, indexKeys } = shape
  const width = departures.cachesEveryHead && block.kind === "latentAttention" ? everyHead(block) : { keys, values }
  const expanded =
    block.kind === "latentAttention" && !departures.cachesEveryHead
      ? { ...everyHead(block), rank: block.keyValueRank }
      : undefined
  const own = { ...width, window: departures.ignoresWindows ? undefined : (window ?? chunk), expanded }
  // One key head, and values where the layer's own cache has them (src/llama-kv-cache-msa.cpp:39, -dsa.cpp:47).
  const indexValues = block.kind === "attention" && !departures.indexesWithoutValues ? block.valueDim : 0
  if (indexKeys === undefined) return [own]
  return [own, { keys: indexKeys, values: indexValues, window: own.window, indexes: true }]
}

/**
 * The window's keys, and those of compressed tokens with what is not compressed yet: all of them keys alone, and of each
 * sequence apart. As llama.cpp v0.5.0 src/llama-kv-cache-dsv4.cpp:1210–1330.
 */
function compressedCaches(
  { compressor }: CompressedAttentionBlock,
  { keys, window, compressed }: CacheShape,
): readonly Omit<CacheLayer, "layer">[] {
  const alone = { values: 0, perSequence: true } as const
  const own = { ...alone, keys, window }
  if (!compressed) return [own]
  const { ratio, indexKeys } = compressed
  // An entry that is made of the tokens of the one before as well keeps those of both.
  const turns = compressor?.overlapping ? 2 : 1
  const entry = (width: number) => ({
    ...alone,
    keys: width,
    ratio,
    pending: { entries: turns * ratio, elements: turns * width },
  })
  const indexes = indexKeys === undefined ? [] : [{ ...entry(indexKeys), indexes: true as const }]
  return [own, entry(compressed.keys), ...indexes]
}

function everyHead({ heads, keyDim, valueDim }: LatentAttentionBlock): Pick<CacheLayer, "keys" | "values"> {
  return { keys: heads * keyDim, values: heads * valueDim }
}

/** Cells of a window's cache are padded to this many (as llama.cpp v0.5.0 src/llama-kv-cache-iswa.cpp:66). */
const windowStep = 256

/**
 * Cells of a layer's cache in each stream: all tokens of a sequence, or what a window and one micro-batch need.
 * As src/llama-kv-cache-iswa.cpp:66.
 */
export function cellsOf({ window, ratio, perSequence }: CellLayer, options: WindowOptions): number {
  const { sequenceContext, fullWindowCache, unifiedCache, sequences, microBatch } = options
  const step = options.rules ? contextStep(options.rules, options.flashAttention) : windowStep
  const padded = (cells: number) => Math.ceil(cells / step) * step
  if (ratio !== undefined) return padded(Math.ceil(sequenceContext / ratio))
  if (window === undefined || fullWindowCache) return sequenceContext
  const sharing = unifiedCache && !perSequence ? sequences : 1
  const needed = Math.min(sequenceContext, window * sharing + microBatch)
  return padded(needed)
}

type CellLayer = Pick<CacheLayer, "window" | "ratio" | "perSequence">

type WindowOptions = Pick<
  LlamaCppOptions,
  "sequenceContext" | "fullWindowCache" | "unifiedCache" | "sequences" | "microBatch" | "flashAttention"
> &
  Partial<Pick<LlamaCppOptions, "rules">>
