import type { VllmRules } from "../version.ts"
import type { CachePlan } from "./groups.ts"
import { pagesOfRequest, type RequestLimits } from "./layer-cache.ts"
import type { CacheGroup } from "./layer-sets.ts"

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const denseBytes = ({ layers }: CacheGroup) => sum(layers.map(({ pageBytes }) => pageBytes))

/** Only the layers of one pipeline stage. */
function inStage(plan: CachePlan, [first, end]: readonly [number, number]): readonly CacheGroup[] {
  return plan.groups.map(({ layers }) => ({ layers: layers.filter(({ layer }) => layer >= first && layer < end) }))
}

/** Widths of pages in the first group: each layer of a tuple has one. */
function pageSizes({ layers }: CacheGroup): readonly number[] {
  return [...new Set(layers.map(({ pageBytes }) => pageBytes))]
}

function countOf({ layers }: CacheGroup, width: number): number {
  return layers.filter(({ pageBytes }) => pageBytes === width).length
}

/**
 * Bytes of one block on a rank: one page in each layer of a group, and groups share the space.
 *
 * @param stage - layers of the rank; all of them where absent
 */
export function blockBytes(plan: CachePlan, stage: readonly [first: number, end: number] = [0, Infinity]): number {
  const groups = inStage(plan, stage)
  const [first] = groups
  if (!first) return 0
  switch (plan.layout) {
    case "layers":
      return denseBytes(first)
    case "packed":
      return Math.max(...groups.map(denseBytes))
    case "tuples": {
      const widths = pageSizes(first)
      const most = Math.max(...groups.flatMap((group) => widths.map((width) => countOf(group, width))))
      return most * sum(widths)
    }
    // Of each width as many as the group with most (vLLM pull 48993, the stride that it replaces).
    case "slots":
      return sum(pageSizes(first).map((width) => width * Math.max(...groups.map((group) => countOf(group, width)))))
    case "pages": {
      const page = groups.flatMap(({ layers }) => layers)[0]?.pageBytes ?? 0
      return page * Math.max(...groups.map(({ layers }) => layers.length))
    }
  }
}

/** Blocks that a request of the full context needs, of all groups together. */
export function blocksOfRequest(plan: CachePlan, limits: RequestLimits): number {
  const pages = plan.groups.map(({ layers }) => Math.max(0, ...layers.map((layer) => pagesOfRequest(layer, limits))))
  if (plan.layout !== "tuples" && plan.layout !== "slots") return sum(pages)
  // Counted in blocks as wide as the first group (as vLLM 0.23 get_max_concurrency_for_kv_cache_config).
  const [first] = plan.groups
  const bytes = sum(plan.groups.map((group, index) => denseBytes(group) * (pages[index] ?? 0)))
  return first ? Math.ceil(bytes / denseBytes(first)) : 0
}

/** What a budget holds. */
export interface Capacity {
  readonly blocks: number
  readonly blocksPerRequest: number
  /** Requests of the full context. */
  readonly concurrency: number
  /** Tokens of requests of the full context together. */
  readonly tokens: number
  /** "GPU KV cache size" as this release prints it: of hybrids before 0.21 not what the cache holds. */
  readonly printedTokens: number
}

/**
 * Capacity of a number of blocks.
 *
 * @param blocks - of the rank that has the fewest
 */
export function capacityOf(plan: CachePlan, blocks: number, limits: RequestLimits, rules: VllmRules): Capacity {
  const blocksPerRequest = blocksOfRequest(plan, limits)
  const concurrency = blocksPerRequest === 0 ? 0 : blocks / blocksPerRequest
  const tokens = Math.floor(concurrency * limits.context)
  const smallest = Math.min(...plan.groups.flatMap(({ layers }) => layers.map(({ blockSize }) => blockSize)))
  const printedTokens = rules.printsWholeCapacity ? tokens : Math.floor(blocks / plan.groups.length) * smallest
  return { blocks, blocksPerRequest, concurrency, tokens, printedTokens }
}
