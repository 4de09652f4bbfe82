import { kindKey, type LayerCache } from "./layer-cache.ts"

/** Layers that share one table of blocks. */
export interface CacheGroup {
  readonly layers: readonly LayerCache[]
}

/** True where all layers keep as many tokens in a block (as vLLM 0.30 UniformTypeKVCacheSpecs.is_uniform_type). */
export function sameTokens(layers: readonly LayerCache[]): boolean {
  const [first] = layers
  if (!first || layers.some(({ blockSize }) => blockSize !== first.blockSize)) return false
  const isFull = ({ kind }: LayerCache) => kind === "full" || kind === "latent"
  if (isFull(first)) return layers.every(isFull)
  if (first.kind === "state") {
    const { perRequest, pageBytes, replicated } = first
    return layers.every(
      (layer) =>
        layer.kind === "state" &&
        layer.perRequest === perRequest &&
        layer.pageBytes === pageBytes &&
        layer.replicated === replicated,
    )
  }
  const limitOf = (layer: LayerCache) => ("window" in layer ? layer.window : "chunk" in layer ? layer.chunk : 0)
  return layers.every((layer) => layer.kind === first.kind && limitOf(layer) === limitOf(first))
}

export function byKind(layers: readonly LayerCache[]): readonly (readonly LayerCache[])[] {
  const kinds = new Map<string, LayerCache[]>()
  for (const layer of layers) {
    const key = kindKey(layer)
    kinds.set(key, [...(kinds.get(key) ?? []), layer])
  }
  return [...kinds.values()]
}

export function byPageSize(layers: readonly LayerCache[]): readonly (readonly LayerCache[])[] {
  const sizes = new Map<number, LayerCache[]>()
  for (const layer of layers) sizes.set(layer.pageBytes, [...(sizes.get(layer.pageBytes) ?? []), layer])
  return [...sizes.values()]
}

/** How often the layers repeat: as many layers as the width that most have. */
export function repeatsOf(layers: readonly LayerCache[]): number {
  return Math.max(...byPageSize(layers).map((size) => size.length))
}

/** One layer of each width, as often as the layers repeat. */
export function patternOf(layers: readonly LayerCache[]): readonly (readonly LayerCache[])[] {
  const sizes = byPageSize(layers)
  return sizes[0]?.map((_, index) => sizes.flatMap((size) => size[index] ?? [])) ?? []
}

/** Every `count`-th layer, so that each pipeline stage has layers of every group. */
export function dealt<Value>(values: readonly Value[], count: number): readonly (readonly Value[])[] {
  return Array.from({ length: count }, (_, first) => values.filter((_value, index) => index % count === first))
}

/** The number of layers a group that pads least; of equals the largest (as vLLM 0.30 _approximate_gcd). */
export function leastPadding(counts: readonly number[], lowest: number): number {
  const most = Math.max(...counts)
  let best = lowest
  let padding = Number.POSITIVE_INFINITY
  for (let size = lowest; size <= most; size++) {
    const sum = counts.reduce((rest, count) => rest + ((size - (count % size)) % size), 0)
    if (sum <= padding) [best, padding] = [size, sum]
  }
  return best
}
