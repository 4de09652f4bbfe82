import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx9060: Hardware = {
  id: "amd-radeon-rx-9060",
  name: "AMD Radeon RX 9060",
  aliases: ["Radeon RX 9060", "RX 9060"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 4.0",
  chip: "Navi 44",
  released: "2025-08-05",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 20e9,
  bandwidth: 320e9,
  unifiedMemory: false,
  rates: { fp32: 21.43e12, fp16: 85.7e12, bf16: 85.7e12, fp8: 171.5e12, int8: 171.5e12, int4: 342.9e12 },
  ratesFrom:
    "Matrix rates: 28 compute units × boost clock × 1024 (16 bits) or 2048 (8 bits) dense operations per clock.",
  gfx: "gfx1200",
  computeUnits: 28,
  shaders: 1792,
  boostClock: 2.99e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 5, lanes: 16 },
  power: 132,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-9060.c4326", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
