import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx7600mXt: Hardware = {
  id: "amd-radeon-rx-7600m-xt",
  name: "AMD Radeon RX 7600M XT",
  aliases: ["Radeon RX 7600M XT", "RX 7600M XT"],
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
  rates: { fp32: 20.23e12, fp16: 40.5e12, bf16: 40.5e12, int8: 40.5e12, int4: 80.9e12 },
  ratesFrom: "Matrix rates: 32 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1102",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 2.469e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 16 },
  power: 120,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7600m-xt.c4013", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
