import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const radeonProW7900: Hardware = {
  id: "amd-radeon-pro-w7900",
  name: "AMD Radeon PRO W7900",
  aliases: ["Radeon PRO W7900", "PRO W7900"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 3.0",
  chip: "Navi 31",
  released: "2023-04-13",
  memoryBytes: 51_539_607_552, // 48 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 384,
  dataRate: 18e9,
  bandwidth: 864e9,
  unifiedMemory: false,
  rates: { fp32: 61.32e12, fp16: 122.6e12, bf16: 122.6e12, int8: 122.6e12, int4: 245.3e12 },
  ratesFrom: "Matrix rates: 96 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1100",
  computeUnits: 96,
  shaders: 6144,
  boostClock: 2.495e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 4, lanes: 16 },
  power: 295,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w7900.c4147", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
