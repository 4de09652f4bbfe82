import {
  type Architecture,
  type AttentionBlock,
  type Block,
  blocksOf,
  cacheOf,
  type LatentAttentionBlock,
  layersOf,
  PlimsollError,
  stateOf,
} from "@plimsoll/specs"
import { keptFor } from "../../remember.ts"
import { type Departures, departuresOf } from "./architectures/index.ts"
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
  const { keys, values, window, chunk, indexKeys, compressed } = shape
  if (compressed || block.kind === "compressedAttention")
    throw new PlimsollError("UNSUPPORTED", "expected a cache of every token, got one that stands for several at once", {
      hint: "Compressed caches have no rule here yet.",
    })
  const width = departures.cachesEveryHead && block.kind === "latentAttention" ? everyHead(block) : { keys, values }
  const own = { ...width, window: departures.ignoresWindows ? undefined : (window ?? chunk) }
  // One key head, and values where the layer's own cache has them (src/llama-kv-cache-msa.cpp:39, -dsa.cpp:47).
  const indexValues = block.kind === "attention" && !departures.indexesWithoutValues ? block.valueDim : 0
  if (indexKeys === undefined) return [own]
  return [own, { keys: indexKeys, values: indexValues, window: own.window, indexes: true }]
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
export function cellsOf(window: number | undefined, options: WindowOptions): number {
  const { sequenceContext, fullWindowCache, unifiedCache, sequences, microBatch } = options
  if (window === undefined || fullWindowCache) return sequenceContext
  const needed = Math.min(sequenceContext, window * (unifiedCache ? sequences : 1) + microBatch)
  return Math.ceil(needed / windowStep) * windowStep
}

type WindowOptions = Pick<
  LlamaCppOptions,
  "sequenceContext" | "fullWindowCache" | "unifiedCache" | "sequences" | "microBatch"
>
