import type { Block } from "./architecture.ts"

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
  if (block.kind !== "attention" || block.sharesCacheWith !== undefined) return undefined
  const { kvHeads, keyDim, valueDim, window, chunk } = block
  return {
    keys: kvHeads * keyDim,
    values: kvHeads * valueDim,
    ...(window === undefined ? {} : { window }),
    ...(chunk === undefined ? {} : { chunk }),
  }
}
