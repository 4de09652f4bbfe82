import { PlimsollError } from "@plimsoll/specs"
import type { VllmRules } from "../version.ts"
import { kindKey, type LayerCache } from "./layer-cache.ts"

/** Layers that share one table of blocks. */
export interface CacheGroup {
  readonly layers: readonly LayerCache[]
}

/** How blocks are counted: one size for all, each layer's own, or each group's from the start of a slab. */
export interface CachePlan {
  readonly groups: readonly CacheGroup[]
  readonly layout: "pages" | "layers" | "tuples" | "packed"
  /** Layers that are there for no cache, bytes of a block that they waste. */
  readonly paddingLayers: number
}

function sameTokens(layers: readonly LayerCache[]): boolean {
  const [first] = layers
  if (!first || layers.some(({ blockSize }) => blockSize !== first.blockSize)) return false
  const isFull = ({ kind }: LayerCache) => kind === "full" || kind === "latent"
  if (isFull(first)) return layers.every(isFull)
  if (first.kind === "state")
    return layers.every((layer) => layer.kind === "state" && layer.perRequest === first.perRequest)
  const limitOf = (layer: LayerCache) => ("window" in layer ? layer.window : "chunk" in layer ? layer.chunk : 0)
  return layers.every((layer) => layer.kind === first.kind && limitOf(layer) === limitOf(first))
}

/** Blocks of layers with smaller pages hold more tokens, until all pages are equally large. */
function withEqualPages(layers: readonly LayerCache[]): readonly LayerCache[] {
  const largest = layers.reduce((most, { pageBytes }) => Math.max(most, pageBytes), 0)
  return layers.map((layer): LayerCache => {
    if (layer.pageBytes === largest) return layer
    if (layer.kind === "state") return { ...layer, pageBytes: largest }
    if (largest % layer.pageBytes !== 0)
      throw new PlimsollError(
        "REFUSED_BY_ENGINE",
        `vLLM needs pages of which each divides the largest, got ${layer.pageBytes} and ${largest} bytes`,
        { hint: "--disable-hybrid-kv-cache-manager keeps every layer's whole context." },
      )
    return { ...layer, pageBytes: largest, blockSize: layer.blockSize * (largest / layer.pageBytes) }
  })
}

function byKind(layers: readonly LayerCache[]): readonly (readonly LayerCache[])[] {
  const kinds = new Map<string, LayerCache[]>()
  for (const layer of layers) {
    const key = kindKey(layer)
    kinds.set(key, [...(kinds.get(key) ?? []), layer])
  }
  return [...kinds.values()]
}

/** Every `count`-th layer, so that each pipeline stage has layers of every group. */
function dealt<Value>(values: readonly Value[], count: number): readonly (readonly Value[])[] {
  return Array.from({ length: count }, (_, first) => values.filter((_value, index) => index % count === first))
}

/** Groups of equally many layers, all with pages of one size (as vLLM 0.30 _get_kv_cache_groups_uniform_page_size). */
function equalGroups(layers: readonly LayerCache[], { paddingRatio }: VllmRules): CachePlan {
  const kinds = byKind(withEqualPages(layers))
  const counts = kinds.map((kind) => kind.length)
  const least = Math.min(...counts)
  const most = Math.max(...counts)
  const size = most < least * paddingRatio ? most : least
  const groups = kinds.flatMap((kind) =>
    dealt(kind, Math.ceil(kind.length / size)).map((dealtTo) => ({ layers: dealtTo })),
  )
  return { groups, layout: "pages", paddingLayers: groups.length * size - layers.length }
}

/** The number of layers a group that pads least; of equals the largest (as vLLM 0.30 _approximate_gcd). */
function leastPadding(counts: readonly number[], lowest: number): number {
  const most = Math.max(...counts)
  let best = lowest
  let padding = Number.POSITIVE_INFINITY
  for (let size = lowest; size <= most; size++) {
    const sum = counts.reduce((rest, count) => rest + ((size - (count % size)) % size), 0)
    if (sum <= padding) [best, padding] = [size, sum]
  }
  return best
}

function byPageSize(layers: readonly LayerCache[]): readonly (readonly LayerCache[])[] {
  const sizes = new Map<number, LayerCache[]>()
  for (const layer of layers) sizes.set(layer.pageBytes, [...(sizes.get(layer.pageBytes) ?? []), layer])
  return [...sizes.values()]
}

const tuplesOf = (layers: readonly LayerCache[]) => Math.max(...byPageSize(layers).map((size) => size.length))

/** Latent caches of several widths beside windows of them (as vLLM 0.30 _get_kv_cache_groups_uniform_groups). */
function latentGroups(layers: readonly LayerCache[], { packsLatentGroups }: VllmRules): CachePlan {
  const whole = layers.filter(({ kind }) => kind === "latent")
  const windows = new Map<string, LayerCache[]>()
  for (const layer of layers) {
    if (layer.kind !== "latentWindow") continue
    const key = `${layer.blockSize} ${layer.window}`
    windows.set(key, [...(windows.get(key) ?? []), layer])
  }
  const counts = [whole, ...windows.values()].map(tuplesOf)
  const size = leastPadding(counts, counts[0] ?? 1)
  const wholeSizes = byPageSize(whole).map(([first]) => first?.pageBytes ?? 0)
  const padded = (layer: LayerCache): LayerCache =>
    packsLatentGroups
      ? layer
      : { ...layer, pageBytes: Math.min(...wholeSizes.filter((bytes) => bytes >= layer.pageBytes)) }
  const groups = [...windows.values()].flatMap((kind) => {
    const sizes = byPageSize(kind.map(padded))
    const tuples = sizes[0]?.map((_, index) => sizes.flatMap((ofSize) => ofSize[index] ?? [])) ?? []
    return dealt(tuples, Math.ceil(tuples.length / size)).map((dealtTo) => ({ layers: dealtTo.flat() }))
  })
  return {
    groups: [{ layers: whole }, ...groups],
    layout: packsLatentGroups ? "packed" : "tuples",
    paddingLayers: 0,
  }
}

/**
 * Divides layers into groups, each with its own table of blocks of one pool (as vLLM 0.30
 * vllm/v1/core/kv_cache_utils.py, get_kv_cache_groups).
 *
 * @throws PlimsollError `REFUSED_BY_ENGINE` where pages cannot be made equal
 */
export function planOf(layers: readonly LayerCache[], rules: VllmRules): CachePlan {
  const groups = [{ layers }]
  if (byKind(layers).length <= 1) return { groups, layout: "pages", paddingLayers: 0 }
  if (sameTokens(layers)) return { groups, layout: "layers", paddingLayers: 0 }
  if (layers.some(({ kind }) => kind === "latentWindow")) return latentGroups(layers, rules)
  return equalGroups(layers, rules)
}
