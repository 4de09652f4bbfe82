/** One way to store a tensor. */
export interface Option {
  readonly bytes: number
  readonly cost: number
}

/** What was chosen, by the index of each item's option. */
export interface Filling {
  readonly chosen: readonly number[]
  readonly bytes: number
  readonly cost: number
  /** No choice of options within the budget costs less than this. */
  readonly bound: number
}

interface Step {
  readonly item: number
  /** Option that is reached. */
  readonly option: number
  readonly bytes: number
  readonly gain: number
}

/** Options of the lower convex hull, from the smallest on: what a mixture of two others beats is left out. */
function hullOf(options: readonly Option[]): readonly number[] {
  const order = options
    .map((_, index) => index)
    .sort(
      (a, b) =>
        (options[a]?.bytes ?? 0) - (options[b]?.bytes ?? 0) || (options[a]?.cost ?? 0) - (options[b]?.cost ?? 0),
    )
  const hull: number[] = []
  const at = (index: number | undefined): Option => options[index ?? -1] ?? { bytes: 0, cost: 0 }
  for (const index of order) {
    const { bytes, cost } = at(index)
    const last = hull.at(-1)
    if (last !== undefined && cost >= at(last).cost) continue
    while (hull.length > 0) {
      const [from, over] = [at(hull.at(-2)), at(hull.at(-1))]
      const isBelow =
        hull.length > 1 &&
        (from.cost - over.cost) * (bytes - over.bytes) < (over.cost - cost) * (over.bytes - from.bytes)
      if (over.bytes !== bytes && !isBelow) break
      hull.pop()
    }
    hull.push(index)
  }
  return hull
}

/**
 * Chooses one option of each item so that together they cost little and stay within a budget: the multiple-choice
 * knapsack, by the best gain per byte along each item's convex hull (Sinha and Zoltners, Operations Research 27, 1979).
 * The cost exceeds the least possible by less than the gain of one step; `bound` says by how much at most.
 *
 * @param items - each with its options; among equal gains the first item comes first
 * @returns `undefined` where even the smallest options exceed the budget
 */
export function fillKnapsack(items: readonly (readonly Option[])[], budget: number): Filling | undefined {
  const hulls = items.map(hullOf)
  const chosen = hulls.map((hull) => hull[0] ?? 0)
  const optionOf = (item: number, option: number): Option => items[item]?.[option] ?? { bytes: 0, cost: 0 }
  let bytes = chosen.reduce((sum, option, item) => sum + optionOf(item, option).bytes, 0)
  let cost = chosen.reduce((sum, option, item) => sum + optionOf(item, option).cost, 0)
  if (bytes > budget) return undefined

  const steps = hulls.flatMap((hull, item) =>
    hull.slice(1).map((option, index): Step => {
      const [from, to] = [optionOf(item, hull[index] ?? 0), optionOf(item, option)]
      return { item, option, bytes: to.bytes - from.bytes, gain: from.cost - to.cost }
    }),
  )
  // Hulls are convex and the order is stable, so an item's steps keep their own order.
  steps.sort((a, b) => b.gain * a.bytes - a.gain * b.bytes)
  const stopped = new Set<number>()
  let bound: number | undefined
  for (const step of steps) {
    if (stopped.has(step.item)) continue
    if (bytes + step.bytes > budget) {
      // A part of the first step that does not fit would be the best of all.
      bound ??= cost - (step.gain * (budget - bytes)) / step.bytes
      stopped.add(step.item)
      continue
    }
    chosen[step.item] = step.option
    bytes += step.bytes
    cost -= step.gain
  }
  const filled = useRest(items, { chosen, bytes, cost, bound: bound ?? cost }, budget)
  return { ...filled, bound: bound ?? filled.cost }
}

/** Spends what the steps left over: the greatest gain that still fits, option by option, on the hull or not. */
function useRest(items: readonly (readonly Option[])[], filling: Filling, budget: number): Filling {
  const chosen = [...filling.chosen]
  let { bytes, cost } = filling
  for (;;) {
    let best: Step | undefined
    items.forEach((options, item) => {
      const now = options[chosen[item] ?? 0]
      options.forEach((option, index) => {
        const gain = (now?.cost ?? 0) - option.cost
        const more = option.bytes - (now?.bytes ?? 0)
        if (gain > (best?.gain ?? 0) && bytes + more <= budget) best = { item, option: index, bytes: more, gain }
      })
    })
    if (!best) return { ...filling, chosen, bytes, cost }
    chosen[best.item] = best.option
    bytes += best.bytes
    cost -= best.gain
  }
}
