import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const radeonProV620: Hardware = {
  id: "amd-radeon-pro-v620",
  name: "AMD Radeon PRO V620",
  aliases: ["Radeon PRO V620", "PRO V620"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 2.0",
  chip: "Navi 21",
  released: "2021-11-04",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 16e9,
  bandwidth: 512e9,
  unifiedMemory: false,
  rates: { fp32: 20.28e12, fp16: 40.6e12, int8: 81.1e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1030",
  computeUnits: 72,
  shaders: 4608,
  boostClock: 2.2e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 4, lanes: 16 },
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-v620.c3846", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
