import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeonProW6900x: Hardware = {
  id: "amd-radeon-pro-w6900x",
  name: "AMD Radeon Pro W6900X",
  aliases: ["Radeon Pro W6900X", "Pro W6900X"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 2.0",
  chip: "Navi 21",
  released: "2021-08-03",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 16e9,
  bandwidth: 512e9,
  unifiedMemory: false,
  rates: { fp32: 22.23e12, fp16: 44.5e12, int8: 88.9e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1030",
  computeUnits: 80,
  shaders: 5120,
  boostClock: 2.171e9,
  l2CacheBytes: 4_194_304,
  power: 300,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w6900x.c3825", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
