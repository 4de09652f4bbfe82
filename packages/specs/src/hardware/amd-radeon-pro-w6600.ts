import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const radeonProW6600: Hardware = {
  id: "amd-radeon-pro-w6600",
  name: "AMD Radeon PRO W6600",
  aliases: ["Radeon PRO W6600", "PRO W6600"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 2.0",
  chip: "Navi 23",
  released: "2021-06-08",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 14e9,
  bandwidth: 224e9,
  unifiedMemory: false,
  rates: { fp32: 9.25e12, fp16: 18.5e12, int8: 37e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1032",
  computeUnits: 28,
  shaders: 1792,
  boostClock: 2.58e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  power: 100,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w6600.c3818", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
