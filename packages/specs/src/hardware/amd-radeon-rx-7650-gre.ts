import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx7650Gre: Hardware = {
  id: "amd-radeon-rx-7650-gre",
  name: "AMD Radeon RX 7650 GRE",
  aliases: ["Radeon RX 7650 GRE", "RX 7650 GRE"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 3.0",
  chip: "Navi 33",
  released: "2025-02-01",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 18e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 22.08e12, fp16: 44.2e12, bf16: 44.2e12, int8: 44.2e12, int4: 88.3e12 },
  ratesFrom: "Matrix rates: 32 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1102",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 2.695e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  power: 165,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7650-gre.c4258", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
