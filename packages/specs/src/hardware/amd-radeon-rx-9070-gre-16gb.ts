import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx9070Gre16gb: Hardware = {
  id: "amd-radeon-rx-9070-gre-16gb",
  name: "AMD Radeon RX 9070 GRE 16GB",
  aliases: ["Radeon RX 9070 GRE 16 GB", "RX 9070 GRE 16 GB", "AMD Radeon RX 9070 GRE 16 GB"],
  reportedNames: ["AMD Radeon RX 9070 GRE"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 4.0",
  chip: "Navi 48",
  released: "2025",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 18e9,
  bandwidth: 576e9,
  unifiedMemory: false,
  rates: { fp32: 34.28e12, fp16: 137.1e12, bf16: 137.1e12, fp8: 274.3e12, int8: 274.3e12, int4: 548.5e12 },
  ratesFrom:
    "Matrix rates: 48 compute units × boost clock × 1024 (16 bits) or 2048 (8 bits) dense operations per clock.",
  gfx: "gfx1201",
  computeUnits: 48,
  shaders: 3072,
  boostClock: 2.79e9,
  l2CacheBytes: 8_388_608,
  pcie: { generation: 5, lanes: 16 },
  power: 220,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-9070-gre-16-gb.c4343", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
