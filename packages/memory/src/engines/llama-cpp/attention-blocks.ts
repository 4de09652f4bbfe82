import { type Architecture, type AttentionBlock, blocksOf, cacheOf, layersOf } from "@plimsoll/specs"
import { keptFor } from "../../remember.ts"
import { departuresOf } from "./architectures/index.ts"
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
  /** Key elements a token. */
  readonly keys: number
  /** Value elements a token. */
  readonly values: number
  /** Tokens back that the engine keeps; all of them where absent. */
  readonly window?: number | undefined
}

const knownLayers = new WeakMap<Architecture, readonly CacheLayer[]>()

/** The caches of the trunk in order, as llama.cpp keeps them. */
export function cacheLayers(architecture: Architecture): readonly CacheLayer[] {
  return keptFor(knownLayers, architecture, () => {
    const { ignoresWindows } = departuresOf(architecture)
    return layersOf(architecture)
      .flatMap(blocksOf)
      .flatMap((block) => cacheOf(block) ?? [])
      .map(({ keys, values, window, chunk }) => ({
        keys,
        values,
        window: ignoresWindows ? undefined : (window ?? chunk),
      }))
  })
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
