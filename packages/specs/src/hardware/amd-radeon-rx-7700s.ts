import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx7700s: Hardware = {
  id: "amd-radeon-rx-7700s",
  name: "AMD Radeon RX 7700S",
  aliases: ["Radeon RX 7700S", "RX 7700S"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 3.0",
  chip: "Navi 33",
  released: "2023-01-04",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 18e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 20.48e12, fp16: 41e12, bf16: 41e12, int8: 41e12, int4: 81.9e12 },
  ratesFrom: "Matrix rates: 32 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1102",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 2.5e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 16 },
  power: 100,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7700s.c4015", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
