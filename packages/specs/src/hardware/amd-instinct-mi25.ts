import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const instinctMi25: Hardware = {
  id: "amd-instinct-mi25",
  name: "AMD Instinct MI25 16GB",
  aliases: ["Radeon Instinct MI25", "MI25"],
  reportedNames: ["AMD Instinct MI25"],
  vendor: "amd",
  segment: "datacenter",
  generation: "GCN 5.0",
  chip: "Vega 10",
  released: "2017-06-27",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 2048,
  dataRate: undefined,
  bandwidth: 436e9,
  unifiedMemory: false,
  rates: { fp32: 12.3e12, fp16: 24.6e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx900",
  computeUnits: 64,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [rocmSpecs, rightNowDatabase],
}
