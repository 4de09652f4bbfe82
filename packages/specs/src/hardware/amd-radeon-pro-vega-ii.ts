import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeonProVegaIi: Hardware = {
  id: "amd-radeon-pro-vega-ii",
  name: "AMD Radeon Pro Vega II",
  aliases: ["Radeon Pro Vega II", "Pro Vega II"],
  vendor: "amd",
  segment: "workstation",
  generation: "GCN 5.1",
  chip: "Vega 20",
  released: "2019-06-03",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 825.3e9,
  unifiedMemory: false,
  rates: { fp32: 14.09e12, fp16: 28.2e12, int8: 56.4e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx906",
  computeUnits: 64,
  shaders: 4096,
  boostClock: 1.72e9,
  l2CacheBytes: 4_194_304,
  power: 475,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-vega-ii.c3426", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
