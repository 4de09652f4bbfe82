import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx7700: Hardware = {
  id: "amd-radeon-rx-7700",
  name: "AMD Radeon RX 7700",
  aliases: ["Radeon RX 7700", "RX 7700"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 3.0",
  chip: "Navi 32",
  released: "2025-09-18",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 19.5e9,
  bandwidth: 624e9,
  unifiedMemory: false,
  rates: { fp32: 26.62e12, fp16: 53.2e12, bf16: 53.2e12, int8: 53.2e12, int4: 106.5e12 },
  ratesFrom: "Matrix rates: 40 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1101",
  computeUnits: 40,
  shaders: 2560,
  boostClock: 2.6e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 16 },
  power: 200,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7700.c4159", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
