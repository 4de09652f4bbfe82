import type { Block } from "./architecture.ts"
import type { CompressedAttentionBlock } from "./blocks/compressed-attention.ts"
import type { LatentAttentionBlock } from "./blocks/latent-attention.ts"

/** What a block keeps of the tokens it has seen, as shape; an engine turns it into bytes. */
export interface CacheShape {
  /** Tokens back that are read again; all of them where absent. */
  readonly window?: number | undefined
  /** Tokens of the chunk inside which cached tokens are read again. */
  readonly chunk?: number | undefined
  /** Key elements per token. */
  readonly keys: number
  /** Value elements per token. */
  readonly values: number
  /** Elements per token of the keys that an indexer scores. */
  readonly indexKeys?: number | undefined
  /** Entries that each stand for `ratio` tokens of all the past, beside those of the window. */
  readonly compressed?: { readonly ratio: number; readonly keys: number; readonly indexKeys?: number } | undefined
}

/**
 * The cache a block declares; `undefined` for blocks that keep nothing.
 *
 * @returns elements per token; an engine turns them into bytes
 * @example
 * ```ts
 * layersOf(glm45Air.architecture).slice(0, 1).flatMap(blocksOf).flatMap((block) => cacheOf(block) ?? [])
 * // [{ keys: 1024, values: 1024 }]
 * ```
 */
export function cacheOf(block: Block): CacheShape | undefined {
  if (block.kind === "latentAttention") return latentCache(block)
  if (block.kind === "compressedAttention") return compressedCache(block)
  if (block.kind !== "attention" || block.sharesCacheWith !== undefined || block.causal === false) return undefined
  const { kvHeads, keyDim, valueDim, window, chunk, indexer } = block
  return {
    keys: kvHeads * keyDim,
    values: kvHeads * valueDim,
    ...(window === undefined ? {} : { window }),
    ...(chunk === undefined ? {} : { chunk }),
    ...(indexer ? { indexKeys: indexer.keyDim } : {}),
  }
}

/** One vector a token, of which values are a part. */
function latentCache({ keyValueRank, sharedKeyDim, indexer }: LatentAttentionBlock): CacheShape {
  const indexKeys = indexer && !indexer.shared ? { indexKeys: indexer.keyDim } : {}
  return { keys: keyValueRank + sharedKeyDim, values: 0, ...indexKeys }
}

/** Keys serve as values; those of the window, and one for each `ratio` tokens. */
function compressedCache({ keyDim, window, compressor, indexer }: CompressedAttentionBlock): CacheShape {
  const indexKeys = indexer && !indexer.shared && indexer.keys !== "shared" ? { indexKeys: indexer.keyDim } : {}
  const compressed = compressor && !compressor.shared && { ratio: compressor.ratio, keys: keyDim, ...indexKeys }
  return { window, keys: keyDim, values: 0, ...(compressed ? { compressed } : {}) }
}
