import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeonProW6800xDuo: Hardware = {
  id: "amd-radeon-pro-w6800x-duo",
  name: "AMD Radeon Pro W6800X Duo",
  aliases: ["Radeon Pro W6800X Duo", "Pro W6800X Duo"],
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
  rates: { fp32: 15.11e12, fp16: 30.2e12, int8: 60.4e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1030",
  computeUnits: 60,
  shaders: 3840,
  boostClock: 1.967e9,
  l2CacheBytes: 4_194_304,
  power: 400,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w6800x-duo.c3824", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
