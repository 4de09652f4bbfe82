import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const instinctMi60: Hardware = {
  id: "amd-instinct-mi60",
  name: "AMD Instinct MI60 32GB",
  aliases: ["Radeon Instinct MI60", "MI60"],
  reportedNames: ["AMD Instinct MI60"],
  vendor: "amd",
  segment: "datacenter",
  generation: "GCN 5.1",
  chip: "Vega 20",
  released: "2018-11-18",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 1.024e12,
  unifiedMemory: false,
  rates: { fp32: 14.7e12, fp16: 29.5e12, int8: 59e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx906",
  computeUnits: 64,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 4, lanes: 16 },
  links: [{ name: "Infinity Fabric Link", bandwidth: 92e9, devices: 4 }],
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [rocmSpecs, rightNowDatabase],
}
