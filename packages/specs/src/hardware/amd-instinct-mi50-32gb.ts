import type { Hardware } from "./hardware.ts"
import { rocmSpecs } from "./sources.ts"

export const instinctMi50_32gb: Hardware = {
  id: "amd-instinct-mi50-32gb",
  name: "AMD Instinct MI50 32GB",
  aliases: ["MI50 32GB"],
  reportedNames: ["AMD Instinct MI50"],
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
  rates: { fp32: 13.3e12, fp16: 26.5e12, int8: 53e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx906",
  computeUnits: 60,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 4, lanes: 16 },
  power: 300,
  prices: [],
  verified: false,
  sources: [rocmSpecs],
}
