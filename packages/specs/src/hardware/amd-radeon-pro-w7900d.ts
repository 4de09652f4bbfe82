import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeonProW7900d: Hardware = {
  id: "amd-radeon-pro-w7900d",
  name: "AMD Radeon PRO W7900D",
  aliases: ["Radeon PRO W7900D", "PRO W7900D"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 3.0",
  chip: "Navi 31",
  released: "2025-09-25",
  memoryBytes: 51_539_607_552, // 48 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 384,
  dataRate: 18e9,
  bandwidth: 864e9,
  unifiedMemory: false,
  rates: { fp32: 52.99e12, fp16: 106e12, bf16: 106e12, int8: 106e12, int4: 211.9e12 },
  ratesFrom: "Matrix rates: 96 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1100",
  computeUnits: 96,
  shaders: 6144,
  boostClock: 2.156e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 4, lanes: 16 },
  power: 295,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w7900d.c4361", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
