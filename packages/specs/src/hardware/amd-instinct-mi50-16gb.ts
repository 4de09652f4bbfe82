import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const instinctMi50_16gb: Hardware = {
  id: "amd-instinct-mi50-16gb",
  name: "AMD Instinct MI50 16GB",
  aliases: ["Radeon Instinct MI50", "MI50"],
  reportedNames: ["AMD Instinct MI50"],
  vendor: "amd",
  segment: "datacenter",
  generation: "GCN 5.1",
  chip: "Vega 20",
  released: "2018-11-18",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 1.024e12,
  unifiedMemory: false,
  rates: { fp32: 13.3e12, fp16: 26.5e12, int8: 53e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx906",
  computeUnits: 60,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 4, lanes: 16 },
  links: [{ name: "Infinity Fabric Link", bandwidth: 92e9, devices: 4 }],
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [rocmSpecs, rightNowDatabase],
}
