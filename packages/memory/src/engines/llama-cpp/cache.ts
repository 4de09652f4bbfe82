import { type Architecture, rowBytes, type StorageTypeName } from "@plimsoll/specs"
import { type CacheKind, cacheKinds, cellsOf } from "./attention-blocks.ts"
import type { LlamaCppOptions } from "./options.ts"
import { layerHome, type Placement } from "./placement.ts"

/**
 * Keys and values of every layer of the trunk, for all cells of all streams; windowed layers have fewer cells.
 * As llama.cpp v0.5.0 src/llama-kv-cache.cpp:143–220: without flash attention values are stored transposed, in
 * tensors as wide as the widest layer's.
 *
 * @returns bytes by backend, the host last
 */
export function cacheBytes(
  architecture: Architecture,
  options: LlamaCppOptions,
  placement: Placement,
): readonly number[] {
  const { unifiedCache, sequences, cacheKeys, cacheValues, flashAttention } = options
  const kinds = cacheKinds(architecture)
  const widest = { own: 0, index: 0 }
  for (const kind of kinds) {
    const of = kind.indexes ? "index" : "own"
    widest[of] = Math.max(widest[of], widthsOf(kind, options).values)
  }
  const sums = placement.backends.map(() => 0)
  for (const kind of kinds) {
    const { keys, values } = widthsOf(kind, options)
    const valueWidth = flashAttention ? values : kind.indexes ? widest.index : widest.own
    const streams = unifiedCache && !kind.perSequence ? 1 : sequences
    const cells = cellsOf(kind, options)
    const perLayer = placement.backends.map(({ storedBytes, alignment }) => {
      const stored = (type: StorageTypeName, width: number) =>
        width === 0 ? 0 : Math.ceil(storedBytes(type, [width, cells, streams]) / alignment) * alignment
      return stored(cacheKeys, keys) + stored(cacheValues, valueWidth)
    })
    for (const layer of kind.layers) {
      const home = layerHome(placement, layer)
      sums[home] = (sums[home] ?? 0) + (perLayer[home] ?? 0)
    }
  }
  return sums
}

/** Builds before llama.cpp pull 12801 cached latent attention for every head, and later ones values beside its keys. */
export function widthsOf(
  { keys, values, expanded }: CacheKind,
  { rules }: Pick<LlamaCppOptions, "rules">,
): { readonly keys: number; readonly values: number } {
  if (!expanded || !rules || rules.latentValues === "none") return { keys, values }
  return rules.latentValues === "heads" ? expanded : { keys, values: expanded.rank }
}

/** Bytes that one more token takes, all layers without a window together; padding at the end of a tensor is no token's. */
export function cacheBytesPerToken(
  architecture: Architecture,
  options: Pick<LlamaCppOptions, "cacheKeys" | "cacheValues" | "fullWindowCache" | "rules">,
): number {
  const { cacheKeys, cacheValues, fullWindowCache } = options
  const rows = (type: StorageTypeName, width: number) => (width === 0 ? 0 : rowBytes(type, width))
  return cacheKinds(architecture)
    .filter(({ window }) => window === undefined || fullWindowCache)
    .reduce((sum, kind) => {
      const { keys, values } = widthsOf(kind, options)
      return sum + (kind.layers.length * (rows(cacheKeys, keys) + rows(cacheValues, values))) / (kind.ratio ?? 1)
    }, 0)
}
