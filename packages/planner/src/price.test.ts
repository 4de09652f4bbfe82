import { expect, it } from "vitest"
import { price } from "../test/devices.ts"
import { newestPrice } from "./price.ts"

it("takes the latest date, whatever the order and the amount", () => {
  const prices = [price(900, "2025-01"), price(700, "2026-09-02"), price(800, "2026-09")]
  expect(newestPrice(prices)?.amount).toBe(700)
  expect(newestPrice(prices.toReversed())?.amount).toBe(700)
})

it("takes the latest in the currency that is asked for", () => {
  const prices = [price(900, "2025-01"), price(700, "2026-09", "EUR")]
  expect(newestPrice(prices)?.currency).toBe("EUR")
  expect(newestPrice(prices, "USD")?.amount).toBe(900)
  expect(newestPrice(prices, "JPY")).toBeUndefined()
})

it("is unknown where no price is", () => {
  expect(newestPrice([])).toBeUndefined()
})
