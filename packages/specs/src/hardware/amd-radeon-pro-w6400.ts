import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeonProW6400: Hardware = {
  id: "amd-radeon-pro-w6400",
  name: "AMD Radeon PRO W6400",
  aliases: ["Radeon PRO W6400", "PRO W6400"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 2.0",
  chip: "Navi 24",
  released: "2022-01-19",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 64,
  dataRate: 16e9,
  bandwidth: 128e9,
  unifiedMemory: false,
  rates: { fp32: 3.56e12, fp16: 7.1e12, int8: 14.3e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1034",
  computeUnits: 12,
  shaders: 768,
  boostClock: 2.321e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 4, lanes: 4 },
  power: 50,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w6400.c3873", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
