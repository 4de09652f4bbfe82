import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const rx6700: Hardware = {
  id: "amd-radeon-rx-6700",
  name: "AMD Radeon RX 6700",
  aliases: ["Radeon RX 6700", "RX 6700"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 2.0",
  chip: "Navi 22",
  released: "2021-06-09",
  memoryBytes: 10_737_418_240, // 10 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 160,
  dataRate: 16e9,
  bandwidth: 320e9,
  unifiedMemory: false,
  rates: { fp32: 11.29e12, fp16: 22.6e12, int8: 45.2e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1031",
  computeUnits: 36,
  shaders: 2304,
  boostClock: 2.45e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 4, lanes: 16 },
  power: 175,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6700.c3716", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
