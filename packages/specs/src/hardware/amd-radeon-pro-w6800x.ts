import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeonProW6800x: Hardware = {
  id: "amd-radeon-pro-w6800x",
  name: "AMD Radeon Pro W6800X",
  aliases: ["Radeon Pro W6800X", "Pro W6800X"],
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
  rates: { fp32: 16.03e12, fp16: 32.1e12, int8: 64.1e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1030",
  computeUnits: 60,
  shaders: 3840,
  boostClock: 2.087e9,
  l2CacheBytes: 4_194_304,
  power: 200,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w6800x.c3826", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
