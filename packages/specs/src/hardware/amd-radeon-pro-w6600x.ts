import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeonProW6600x: Hardware = {
  id: "amd-radeon-pro-w6600x",
  name: "AMD Radeon Pro W6600X",
  aliases: ["Radeon Pro W6600X", "Pro W6600X"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 2.0",
  chip: "Navi 23",
  released: "2021-08-03",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 16e9,
  bandwidth: 256e9,
  unifiedMemory: false,
  rates: { fp32: 10.15e12, fp16: 20.3e12, int8: 40.6e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1032",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 2.479e9,
  l2CacheBytes: 2_097_152,
  power: 120,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w6600x.c4104", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
