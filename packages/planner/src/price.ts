import type { Price } from "@plimsoll/specs"

/**
 * The price with the latest date. A month without a day counts as its beginning.
 *
 * @param currency - ISO 4217; absent: any
 * @returns `undefined` where no price is known in that currency
 */
export function newestPrice(prices: readonly Price[], currency?: string): Price | undefined {
  const known = currency === undefined ? prices : prices.filter((price) => price.currency === currency)
  return known.toSorted((a, b) => b.date.localeCompare(a.date))[0]
}
