import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const radeonProV710: Hardware = {
  id: "amd-radeon-pro-v710",
  name: "AMD Radeon PRO V710",
  aliases: ["Radeon PRO V710", "PRO V710"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 3.0",
  chip: "Navi 32",
  released: "2024-10-03",
  memoryBytes: 30_064_771_072, // 28 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 224,
  dataRate: 18e9,
  bandwidth: 504e9,
  unifiedMemory: false,
  rates: { fp32: 27.65e12, fp16: 55.3e12, bf16: 55.3e12, int8: 55.3e12, int4: 110.6e12 },
  ratesFrom: "Matrix rates: 54 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1101",
  computeUnits: 54,
  shaders: 3456,
  boostClock: 2e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 16 },
  power: 158,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-v710.c4234", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
