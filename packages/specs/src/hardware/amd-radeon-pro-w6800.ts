import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const radeonProW6800: Hardware = {
  id: "amd-radeon-pro-w6800",
  name: "AMD Radeon PRO W6800",
  aliases: ["Radeon PRO W6800", "PRO W6800"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 2.0",
  chip: "Navi 21",
  released: "2021-06-08",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 16e9,
  bandwidth: 512e9,
  unifiedMemory: false,
  rates: { fp32: 17.83e12, fp16: 35.7e12, int8: 71.3e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1030",
  computeUnits: 60,
  shaders: 3840,
  boostClock: 2.322e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 4, lanes: 16 },
  power: 250,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w6800.c3809", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
