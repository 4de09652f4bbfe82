import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx6600Le: Hardware = {
  id: "amd-radeon-rx-6600-le",
  name: "AMD Radeon RX 6600 LE",
  aliases: ["Radeon RX 6600 LE", "RX 6600 LE"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 2.0",
  chip: "Navi 23",
  released: "2023-12-08",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 14e9,
  bandwidth: 224e9,
  unifiedMemory: false,
  rates: { fp32: 8.94e12, fp16: 17.9e12, int8: 35.8e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1032",
  computeUnits: 28,
  shaders: 1792,
  boostClock: 2.495e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  power: 132,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6600-le.c4223", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
