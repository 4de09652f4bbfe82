import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx7600s: Hardware = {
  id: "amd-radeon-rx-7600s",
  name: "AMD Radeon RX 7600S",
  aliases: ["Radeon RX 7600S", "RX 7600S"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 3.0",
  chip: "Navi 33",
  released: "2023-01-04",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 16e9,
  bandwidth: 256e9,
  unifiedMemory: false,
  rates: { fp32: 15.77e12, fp16: 31.5e12, bf16: 31.5e12, int8: 31.5e12, int4: 63.1e12 },
  ratesFrom: "Matrix rates: 28 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1102",
  computeUnits: 28,
  shaders: 1792,
  boostClock: 2.2e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 16 },
  power: 75,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7600s.c4016", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
