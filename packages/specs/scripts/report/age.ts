import type { Hardware } from "../../src/hardware/hardware.ts"

/** Dates of all sources inside a value, oldest first. */
export function datesOf(value: unknown): readonly string[] {
  const dates: string[] = []
  const visit = (inner: unknown): void => {
    if (typeof inner !== "object" || inner === null) return
    if ("where" in inner && "date" in inner && typeof inner.date === "string") dates.push(inner.date)
    else for (const part of Object.values(inner)) visit(part)
  }
  visit(value)
  return dates.sort()
}

/** Prices that were read longest ago. */
export function oldestPrices(hardware: readonly Hardware[], limit: number) {
  return hardware
    .flatMap(({ id, prices }) =>
      prices.map(({ date, amount, currency, kind }) => ({ id, date, price: `${amount} ${currency} (${kind})` })),
    )
    .sort((left, right) => left.date.localeCompare(right.date))
    .slice(0, limit)
}
