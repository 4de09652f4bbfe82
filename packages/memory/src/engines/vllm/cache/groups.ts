import { PlimsollError } from "@plimsoll/specs"
import type { VllmRules } from "../version.ts"
import type { LayerCache } from "./layer-cache.ts"
import {
  byKind,
  byPageSize,
  type CacheGroup,
  dealt,
  leastPadding,
  patternOf,
  repeatsOf,
  sameTokens,
} from "./layer-sets.ts"
import { packedGroups } from "./packed-groups.ts"

/**
 * How blocks are counted: one size for all, each layer's own, pages of a few widths, or each group's pages from the start
 * of a block.
 */
export interface CachePlan {
  readonly groups: readonly CacheGroup[]
  readonly layout: "pages" | "layers" | "tuples" | "slots" | "packed"
  /** Layers that are there for no cache, bytes of a block that they waste. */
  readonly paddingLayers: number
}

/**
 * Blocks of layers with smaller pages hold more tokens, until all pages are equally large; pages of states are padded, and
 * in later releases those of attention that do not divide (as vLLM 0.30 unify_kv_cache_spec_page_size).
 */
function withEqualPages(layers: readonly LayerCache[], { padsPages }: VllmRules): readonly LayerCache[] {
  const largest = layers.reduce((most, { pageBytes }) => Math.max(most, pageBytes), 0)
  return layers.map((layer): LayerCache => {
    if (layer.pageBytes === largest) return layer
    if (layer.kind === "state") return { ...layer, pageBytes: largest }
    if (largest % layer.pageBytes === 0)
      return { ...layer, pageBytes: largest, blockSize: layer.blockSize * (largest / layer.pageBytes) }
    if (padsPages && layer.kind !== "latent") return { ...layer, pageBytes: largest }
    throw new PlimsollError(
      "REFUSED_BY_ENGINE",
      `vLLM needs pages of which each divides the largest, got ${layer.pageBytes} and ${largest} bytes`,
      { hint: "--disable-hybrid-kv-cache-manager keeps every layer's whole context." },
    )
  })
}

/** Groups of equally many layers, all with pages of one size (as vLLM 0.30 _get_kv_cache_groups_uniform_page_size). */
function equalGroups(layers: readonly LayerCache[], rules: VllmRules): CachePlan {
  const kinds = byKind(withEqualPages(layers, rules))
  const counts = kinds.map((kind) => kind.length)
  const least = Math.min(...counts)
  const most = Math.max(...counts)
  const size = most < least * rules.paddingRatio ? most : least
  const groups = kinds.flatMap((kind) =>
    dealt(kind, Math.ceil(kind.length / size)).map((dealtTo) => ({ layers: dealtTo })),
  )
  return { groups, layout: "pages", paddingLayers: groups.length * size - layers.length }
}

/** Latent caches of several widths beside windows of them (as vLLM 0.22 _get_kv_cache_groups_uniform_groups). */
function latentGroups(layers: readonly LayerCache[], { slotsByWidth }: VllmRules): CachePlan {
  const whole = layers.filter(({ kind }) => kind === "latent")
  const windows = new Map<string, LayerCache[]>()
  for (const layer of layers) {
    if (layer.kind !== "latentWindow") continue
    const key = `${layer.blockSize} ${layer.window}`
    windows.set(key, [...(windows.get(key) ?? []), layer])
  }
  const counts = [whole, ...windows.values()].map(repeatsOf)
  const size = leastPadding(counts, counts[0] ?? 1)
  const wholeSizes = byPageSize(whole).map(([first]) => first?.pageBytes ?? 0)
  const padded = (layer: LayerCache): LayerCache => ({
    ...layer,
    pageBytes: Math.min(...wholeSizes.filter((bytes) => bytes >= layer.pageBytes)),
  })
  const groups = [...windows.values()].flatMap((kind) => {
    const pattern = patternOf(kind.map(padded))
    return dealt(pattern, Math.ceil(pattern.length / size)).map((dealtTo) => ({ layers: dealtTo.flat() }))
  })
  return { groups: [{ layers: whole }, ...groups], layout: slotsByWidth ? "slots" : "tuples", paddingLayers: 0 }
}

/**
 * Divides layers into groups, each with its own table of blocks of one pool (as vLLM 0.30
 * vllm/v1/core/kv_cache_utils.py, get_kv_cache_groups).
 *
 * @throws PlimsollError `REFUSED_BY_ENGINE` where pages cannot be made equal
 */
export function planOf(layers: readonly LayerCache[], rules: VllmRules): CachePlan {
  if (byKind(layers).length <= 1) return { groups: [{ layers }], layout: "pages", paddingLayers: 0 }
  if (sameTokens(layers)) return { groups: [{ layers }], layout: "layers", paddingLayers: 0 }
  // Kernels for these want blocks outermost (vLLM 0.30 mla/indexer.py, supported_kv_cache_layouts).
  const isOutermost = layers.some(({ kind }) => kind === "latentWindow" || kind === "ring")
  if (isOutermost && rules.packsGroups) return { groups: packedGroups(layers), layout: "packed", paddingLayers: 0 }
  if (layers.some(({ kind }) => kind === "latentWindow")) return latentGroups(layers, rules)
  return equalGroups(layers, rules)
}
