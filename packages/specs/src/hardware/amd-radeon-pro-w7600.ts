import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeonProW7600: Hardware = {
  id: "amd-radeon-pro-w7600",
  name: "AMD Radeon PRO W7600",
  aliases: ["Radeon PRO W7600", "PRO W7600"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 3.0",
  chip: "Navi 33",
  released: "2023-08-03",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 18e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 19.99e12, fp16: 40e12, bf16: 40e12, int8: 40e12, int4: 80e12 },
  ratesFrom: "Matrix rates: 32 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1102",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 2.44e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  power: 130,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w7600.c4169", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
