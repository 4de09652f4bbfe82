import type { LayerCache } from "./layer-cache.ts"
import { byPageSize, type CacheGroup, dealt, leastPadding, patternOf, repeatsOf, sameTokens } from "./layer-sets.ts"

interface Bucket {
  readonly layers: readonly LayerCache[]
  readonly sizes: readonly (readonly LayerCache[])[]
  /** As many layers of each width, so that it can be divided. */
  readonly isBalanced: boolean
}

/** Layers that may share a table, each put into the first bucket that takes it. */
function bucketsOf(layers: readonly LayerCache[]): readonly Bucket[] {
  const buckets: LayerCache[][] = []
  for (const layer of layers) {
    const bucket = buckets.find((others) => sameTokens([...others, layer]))
    if (bucket) bucket.push(layer)
    else buckets.push([layer])
  }
  return buckets.map((bucket) => {
    const sizes = byPageSize(bucket)
    return { layers: bucket, sizes, isBalanced: sizes.every(({ length }) => length === sizes[0]?.length) }
  })
}

/** Bytes of the widest of the groups that a bucket is divided into. */
function widest({ sizes }: Bucket, groups: number): number {
  return sizes.reduce((sum, size) => sum + Math.ceil(size.length / groups) * (size[0]?.pageBytes ?? 0), 0)
}

const isState = ({ layers }: Bucket) => layers[0]?.kind === "state"

/**
 * Groups that each fill a block from its start (as vLLM 0.30 vllm/v1/core/kv_cache_utils.py, _get_packed_kv_cache_groups):
 * buckets that mix widths stay whole, others are divided to about as many layers, and states so that none widens a block.
 */
export function packedGroups(layers: readonly LayerCache[]): readonly CacheGroup[] {
  const buckets = bucketsOf(layers)
  const balanced = buckets.filter(({ isBalanced }) => isBalanced)
  const mixed = balanced.filter(({ sizes }) => sizes.length > 1).map((bucket) => repeatsOf(bucket.layers))
  const repeats =
    mixed.length === 0
      ? undefined
      : leastPadding(
          balanced.map((bucket) => repeatsOf(bucket.layers)),
          Math.max(...mixed),
        )
  const groupsOf = (bucket: Bucket) =>
    bucket.isBalanced && repeats !== undefined ? Math.ceil(repeatsOf(bucket.layers) / repeats) : 1
  const anchor = Math.max(
    ...buckets.map((bucket) => widest(bucket, isState(bucket) ? bucket.layers.length : groupsOf(bucket))),
  )
  return buckets.flatMap((bucket) => {
    const statesInBlock = Math.max(1, Math.floor(anchor / (bucket.layers[0]?.pageBytes ?? anchor)))
    const least = isState(bucket) ? Math.ceil(bucket.layers.length / statesInBlock) : 1
    const count = Math.max(groupsOf(bucket), least)
    if (count === 1) return [{ layers: bucket.layers }]
    return dealt(patternOf(bucket.layers), count).map((dealtTo) => ({ layers: dealtTo.flat() }))
  })
}
