import { type Architecture, rowBytes, type StorageTypeName } from "@plimsoll/specs"
import { type CacheLayer, cacheLayers, cellsOf } from "./attention-blocks.ts"
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
  const layers = cacheLayers(architecture)
  const widest = (indexes: boolean) =>
    Math.max(
      0,
      ...layers.filter((layer) => (layer.indexes ?? false) === indexes).map((layer) => widthsOf(layer, options).values),
    )
  const [widestOwn, widestIndex] = [widest(false), widest(true)]
  const sums = placement.backends.map(() => 0)
  for (const cached of layers) {
    const { layer, indexes, perSequence } = cached
    const { keys, values } = widthsOf(cached, options)
    const streams = unifiedCache && !perSequence ? 1 : sequences
    const home = layerHome(placement, layer)
    const backend = placement.backends[home]
    if (!backend) continue
    const stored = (type: StorageTypeName, width: number) => {
      if (width === 0) return 0
      const bytes = backend.storedBytes(type, [width, cells, streams])
      return Math.ceil(bytes / backend.alignment) * backend.alignment
    }
    const cells = cellsOf(cached, options)
    const valueWidth = flashAttention ? values : indexes ? widestIndex : widestOwn
    sums[home] = (sums[home] ?? 0) + stored(cacheKeys, keys) + stored(cacheValues, valueWidth)
  }
  return sums
}

/** Builds before llama.cpp pull 12801 cached latent attention for every head, and later ones values beside its keys. */
function widthsOf(
  { keys, values, expanded }: CacheLayer,
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
  return cacheLayers(architecture)
    .filter(({ window }) => window === undefined || fullWindowCache)
    .reduce((sum, layer) => {
      const { keys, values } = widthsOf(layer, options)
      return sum + (rows(cacheKeys, keys) + rows(cacheValues, values)) / (layer.ratio ?? 1)
    }, 0)
}
