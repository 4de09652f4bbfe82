import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx7400: Hardware = {
  id: "amd-radeon-rx-7400",
  name: "AMD Radeon RX 7400",
  aliases: ["Radeon RX 7400", "RX 7400"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 3.0",
  chip: "Navi 33",
  released: "2025-08-08",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 18e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 16.49e12, fp16: 33e12, bf16: 33e12, int8: 33e12, int4: 65.9e12 },
  ratesFrom: "Matrix rates: 28 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1102",
  computeUnits: 28,
  shaders: 1792,
  boostClock: 2.3e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  power: 43,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7400.c4328", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
