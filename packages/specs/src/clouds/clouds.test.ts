import { expect, test } from "vitest"
import { cloudInstances, lambda, marketRates, verda } from "./index.ts"

test("an instance costs what its provider printed, an hour", () => {
  const eight = verda.find(({ name }) => name === "8H100.80S.176V")
  expect(eight).toMatchObject({ hardware: "nvidia-h100-sxm5-80gb", count: 8 })
  expect(eight?.prices.map(({ amount, kind }) => [amount, kind])).toEqual([
    [15.92, "on-demand"],
    [7.96, "spot"],
  ])
})

test("the price of several accelerators is that of one, times their number", () => {
  const [one, two, four] = lambda
    .filter(({ hardware }) => hardware === "nvidia-rtx-a6000")
    .map(({ count, prices }) => [count, (prices[0]?.amount ?? 0) / count])
  expect([one, two, four]).toEqual([
    [1, 1.09],
    [2, 1.09],
    [4, 1.09],
  ])
})

test("a spot price is below the price on demand of the same day and source", () => {
  for (const { prices } of cloudInstances)
    for (const spot of prices.filter(({ kind }) => kind === "spot")) {
      const same = prices.find(
        ({ kind, date, source }) => kind === "on-demand" && date === spot.date && source.where === spot.source.where,
      )
      expect(spot.amount).toBeLessThan(same?.amount ?? 0)
    }
})

test("markets have a range", () => {
  for (const { low, high } of marketRates) expect(low).toBeLessThanOrEqual(high)
})
