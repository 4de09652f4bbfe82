import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const rx7600: Hardware = {
  id: "amd-radeon-rx-7600",
  name: "AMD Radeon RX 7600",
  aliases: ["Radeon RX 7600", "RX 7600"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 3.0",
  chip: "Navi 33",
  released: "2023-05-24",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 18e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 21.75e12, fp16: 43.5e12, bf16: 43.5e12, int8: 43.5e12, int4: 87e12 },
  ratesFrom: "Matrix rates: 32 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1102",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 2.655e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  power: 165,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7600.c4153", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
