import type { Layer, LayerGroup } from "./architecture.ts"

/** Longer patterns than any model's, and short enough that hostile descriptions end soon. */
const longestPattern = 64

/**
 * Layers in order as groups: the pattern that covers most of what follows, repeated; layers that repeat nothing
 * stand together in one group.
 *
 * @example
 * ```ts
 * groupLayers([windowed, windowed, full, windowed, windowed, full])
 * // [{ repeat: 2, layers: [windowed, windowed, full] }]
 * ```
 */
export function groupLayers(layers: readonly Layer[]): readonly LayerGroup[] {
  const first = new Map<string, number>()
  const ids = layers.map((layer, index) => {
    const key = JSON.stringify(layer)
    if (!first.has(key)) first.set(key, index)
    return first.get(key) as number
  })
  const groups: LayerGroup[] = []
  let alone: Layer[] = []
  const flush = () => {
    if (alone.length > 0) groups.push({ repeat: 1, layers: alone })
    alone = []
  }
  for (let start = 0; start < layers.length; ) {
    const { length, repeat } = longestRun(ids, start)
    const pattern = ids.slice(start, start + length).map((id) => layers[id] as Layer)
    if (repeat === 1) alone.push(...pattern)
    else {
      flush()
      groups.push({ repeat, layers: pattern })
    }
    start += length * repeat
  }
  flush()
  return groups
}

/** The pattern from `start` that covers most layers by repeating; of equal ones the shortest. */
function longestRun(ids: readonly number[], start: number): { readonly length: number; readonly repeat: number } {
  let best = { length: 1, repeat: 1 }
  const most = Math.min(longestPattern, Math.floor((ids.length - start) / 2))
  for (let length = 1; length <= most; length += 1) {
    let end = start + length
    while (end < ids.length && ids[end] === ids[end - length]) end += 1
    const repeat = Math.floor((end - start) / length)
    if (repeat > 1 && repeat * length > best.repeat * best.length) best = { length, repeat }
  }
  return best
}
