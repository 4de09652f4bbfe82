import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeonProW7800_48gb: Hardware = {
  id: "amd-radeon-pro-w7800-48gb",
  name: "AMD Radeon PRO W7800 48GB",
  aliases: ["Radeon PRO W7800 48 GB", "PRO W7800 48 GB", "AMD Radeon PRO W7800 48 GB"],
  reportedNames: ["AMD Radeon PRO W7800"],
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
  rates: { fp32: 45.25e12, fp16: 90.5e12, bf16: 90.5e12, int8: 90.5e12, int4: 181e12 },
  ratesFrom: "Matrix rates: 70 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1100",
  computeUnits: 70,
  shaders: 4480,
  boostClock: 2.525e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 4, lanes: 16 },
  power: 281,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w7800-48-gb.c4252", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
