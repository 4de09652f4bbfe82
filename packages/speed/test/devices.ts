import type { Hardware } from "@plimsoll/specs"

/** A device of round figures whose generation has no constants. */
export const round: Hardware & { readonly bandwidth: number } = {
  id: "round",
  name: "Round",
  aliases: [],
  vendor: "nvidia",
  segment: "consumer",
  generation: "unheard of",
  chip: undefined,
  released: undefined,
  memoryBytes: 100 * 2 ** 30,
  reportedMemory: undefined,
  memoryType: "GDDR7",
  busWidth: undefined,
  dataRate: undefined,
  bandwidth: 1e12,
  unifiedMemory: false,
  rates: { fp32: 50e12, fp16: 100e12, int8: 400e12 },
  power: undefined,
  prices: [],
  verified: false,
  sources: [{ where: "fixture" }],
}

export const ampere: Hardware & { readonly bandwidth: number } = { ...round, id: "ampere", generation: "Ampere" }
