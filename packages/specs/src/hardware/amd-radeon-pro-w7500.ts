import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const radeonProW7500: Hardware = {
  id: "amd-radeon-pro-w7500",
  name: "AMD Radeon PRO W7500",
  aliases: ["Radeon PRO W7500", "PRO W7500"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 3.0",
  chip: "Navi 33",
  released: "2023-08-03",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 16e9,
  bandwidth: 256e9,
  unifiedMemory: false,
  rates: { fp32: 12.19e12, fp16: 24.4e12, bf16: 24.4e12, int8: 24.4e12, int4: 48.7e12 },
  ratesFrom: "Matrix rates: 28 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1102",
  computeUnits: 28,
  shaders: 1792,
  boostClock: 1.7e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  power: 70,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w7500.c4170", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
