import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const radeonProW7800: Hardware = {
  id: "amd-radeon-pro-w7800",
  name: "AMD Radeon PRO W7800",
  aliases: ["Radeon PRO W7800", "PRO W7800"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 3.0",
  chip: "Navi 31",
  released: "2023-04-13",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 18e9,
  bandwidth: 576e9,
  unifiedMemory: false,
  rates: { fp32: 45.25e12, fp16: 90.5e12, bf16: 90.5e12, int8: 90.5e12, int4: 181e12 },
  ratesFrom: "Matrix rates: 70 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1100",
  computeUnits: 70,
  shaders: 4480,
  boostClock: 2.525e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 4, lanes: 16 },
  power: 260,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w7800.c4148", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
