import {
  type Architecture,
  type AttentionBlock,
  type Block,
  blocksOf,
  type CacheShape,
  type CompressedAttentionBlock,
  cacheOf,
  type LatentAttentionBlock,
  type Layer,
  layersOf,
  stateOf,
} from "@plimsoll/specs"
import { keptFor } from "../../remember.ts"
import { type Departures, departuresOf } from "./architectures/index.ts"
import { contextStep } from "./builds/index.ts"
import { entriesOf } from "./entries.ts"
import type { LlamaCppOptions } from "./options.ts"

const knownBlocks = new WeakMap<Architecture, readonly AttentionBlock[]>()

/** Attention blocks of the trunk, in order: one of those that are one object in several layers. */
export function attentionBlocks(architecture: Architecture): readonly AttentionBlock[] {
  return keptFor(knownBlocks, architecture, () =>
    [...new Set(layersOf(architecture))].flatMap((layer) =>
      blocksOf(layer).filter((block): block is AttentionBlock => block.kind === "attention"),
    ),
  )
}

/** A cache as one or more layers of the trunk have one. */
export interface CacheKind {
  /** Indices of the layers in the model. */
  readonly layers: readonly number[]
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

type CacheOfLayer = Omit<CacheKind, "layers">

const knownKinds = new WeakMap<Architecture, readonly CacheKind[]>()

/** The caches of the trunk as llama.cpp keeps them, those of layers that are one object together. */
export function cacheKinds(architecture: Architecture): readonly CacheKind[] {
  return keptFor(knownKinds, architecture, () => {
    const departures = departuresOf(architecture)
    const layers = layersOf(architecture)
    const isHybrid = [...new Set(layers)].some((layer) =>
      blocksOf(layer).some((block) => block.kind !== "attention" && stateOf(block) !== undefined),
    )
    const cachesOfLayer = (layer: Layer): readonly CacheOfLayer[] => {
      const blocks = blocksOf(layer)
      const caches = blocks.flatMap((block) => cachesOf(block, departures))
      const shares = blocks.some((block) => block.kind === "attention" && block.sharesCacheWith !== undefined)
      // A layer without attention still has a cache, of no width, unless recurrent layers have theirs elsewhere.
      return caches.length > 0 || shares || isHybrid ? caches : [{ keys: 0, values: 0 }]
    }
    const kinds = new Map<Layer, readonly (CacheKind & { layers: number[] })[]>()
    for (const [index, layer] of layers.entries()) {
      const own = kinds.get(layer) ?? cachesOfLayer(layer).map((cache) => ({ ...cache, layers: [] as number[] }))
      kinds.set(layer, own)
      for (const kind of own) kind.layers.push(index)
    }
    return [...kinds.values()].flat()
  })
}

function cachesOf(block: Block, departures: Departures): readonly CacheOfLayer[] {
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
): readonly CacheOfLayer[] {
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

function everyHead({ heads, keyDim, valueDim }: LatentAttentionBlock): Pick<CacheKind, "keys" | "values"> {
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
  if (ratio !== undefined) return entriesOf(sequenceContext, ratio)
  if (window === undefined || fullWindowCache) return sequenceContext
  const sharing = unifiedCache && !perSequence ? sequences : 1
  const needed = Math.min(sequenceContext, window * sharing + microBatch)
  return padded(needed)
}

type CellLayer = Pick<CacheKind, "window" | "ratio" | "perSequence">

type WindowOptions = Pick<
  LlamaCppOptions,
  "sequenceContext" | "fullWindowCache" | "unifiedCache" | "sequences" | "microBatch" | "flashAttention"
> &
  Partial<Pick<LlamaCppOptions, "rules">>
