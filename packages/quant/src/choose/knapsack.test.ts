import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fillKnapsack, type Option } from "./knapsack.ts"

/** Every combination of options, the best within the budget: the definition, for small cases. */
function bestOf(items: readonly (readonly Option[])[], budget: number): number | undefined {
  const [first, ...rest] = items
  if (!first) return budget >= 0 ? 0 : undefined
  const costs = first.flatMap(({ bytes, cost }) => {
    const others = bytes > budget ? undefined : bestOf(rest, budget - bytes)
    return others === undefined ? [] : [cost + others]
  })
  return costs.length > 0 ? Math.min(...costs) : undefined
}

const option = fc.record({ bytes: fc.integer({ min: 1, max: 50 }), cost: fc.integer({ min: 0, max: 100 }) })
const item = fc.array(option, { minLength: 1, maxLength: 5 })
const items = fc.array(item, { minLength: 1, maxLength: 5 })
const budget = fc.integer({ min: 1, max: 200 })

describe("filling", () => {
  test("finds a way where there is one, within the budget, and sums what it chose", () => {
    fc.assert(
      fc.property(items, budget, (options, limit) => {
        const filling = fillKnapsack(options, limit)
        expect(filling === undefined).toBe(bestOf(options, limit) === undefined)
        if (!filling) return
        const chosen = filling.chosen.map((index, position) => options[position]?.[index])
        expect(chosen.reduce((sum, one) => sum + (one?.bytes ?? Number.NaN), 0)).toBe(filling.bytes)
        expect(chosen.reduce((sum, one) => sum + (one?.cost ?? Number.NaN), 0)).toBeCloseTo(filling.cost, 9)
        expect(filling.bytes).toBeLessThanOrEqual(limit)
      }),
    )
  })

  test("costs no more than the best by the gain of one step, and the bound is no more than the best", () => {
    fc.assert(
      fc.property(items, budget, (options, limit) => {
        const filling = fillKnapsack(options, limit)
        const best = bestOf(options, limit)
        if (!filling || best === undefined) return
        const largestGain = Math.max(
          ...options.map((one) => Math.max(...one.map(({ cost }) => cost)) - Math.min(...one.map(({ cost }) => cost))),
        )
        expect(filling.cost).toBeGreaterThanOrEqual(best - 1e-9)
        expect(filling.bound).toBeLessThanOrEqual(best + 1e-9)
        expect(filling.cost - filling.bound).toBeLessThanOrEqual(largestGain + 1e-9)
      }),
    )
  })

  test("comes within one percent of the best for a hundred items, as tensors of layers are", () => {
    const sizes = [2.06, 2.56, 3.06, 3.44, 4.25, 4.5, 5.5, 6.56, 8.5]
    const tensors = Array.from({ length: 100 }, (_, index) => 5 + ((index * 7) % 13))
    const total = tensors.reduce((sum, size) => sum + size, 0)
    const options = tensors.map((size, index) =>
      sizes.map((bits) => ({ bytes: Math.round(1000 * size * bits), cost: (1 + (index % 7)) * 4 ** -bits })),
    )
    for (const bits of [2.2, 2.5, 3, 3.7, 4.4, 5, 6, 7]) {
      const filling = fillKnapsack(options, 1000 * bits * total)
      expect((filling?.cost ?? Number.NaN) / (filling?.bound ?? 1)).toBeLessThan(1.01)
    }
  })

  test("leaves out what a mixture of others beats", () => {
    const options = [
      { bytes: 10, cost: 10 },
      { bytes: 20, cost: 9 },
      { bytes: 30, cost: 1 },
    ]
    expect(fillKnapsack([options, options], 40)?.chosen).toEqual([2, 0])
  })
})
