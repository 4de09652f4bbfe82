import type { Hardware, Price } from "@plimsoll/specs"

const GiB = 2 ** 30

export const price = (amount: number, date: string, currency = "USD"): Price => ({
  amount,
  currency,
  date,
  kind: "retail",
  source: { where: "fixture", date },
})

/** A card whose driver reports just this much memory. */
export const card = (name: string, gibibytes: number, figures: Partial<Hardware> = {}): Hardware => ({
  id: name.toLowerCase(),
  name,
  aliases: [],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Ampere",
  chip: undefined,
  released: undefined,
  memoryBytes: gibibytes * GiB,
  reportedMemory: { value: gibibytes * GiB, source: { where: "fixture" } },
  memoryType: "GDDR6X",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 900e9,
  unifiedMemory: false,
  rates: { fp32: 35e12, fp16: 71e12, int8: 284e12 },
  power: undefined,
  prices: [],
  verified: false,
  sources: [{ where: "fixture" }],
  ...figures,
})

/** A chip that is sold with several sizes of memory. */
export const mac = (sizes: readonly number[]): Hardware =>
  card("Mac", Math.max(...sizes), {
    vendor: "apple",
    generation: "M2 Ultra",
    unifiedMemory: true,
    reportedMemory: undefined,
    memoryOptions: sizes.map((size) => size * GiB),
    bandwidth: 800e9,
    rates: { fp32: 27e12, fp16: 27e12 },
  })
