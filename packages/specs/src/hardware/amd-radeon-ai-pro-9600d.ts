import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const aiPro9600d: Hardware = {
  id: "amd-radeon-ai-pro-9600d",
  name: "AMD Radeon AI PRO 9600D",
  aliases: ["Radeon AI PRO 9600D", "AI PRO 9600D"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 4.0",
  chip: "Navi 48",
  released: "2025-12-11",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 18e9,
  bandwidth: 576e9,
  unifiedMemory: false,
  rates: { fp32: 24.82e12, fp16: 99.3e12, bf16: 99.3e12, fp8: 198.6e12, int8: 198.6e12, int4: 397.1e12 },
  ratesFrom:
    "Matrix rates: 48 compute units × boost clock × 1024 (16 bits) or 2048 (8 bits) dense operations per clock.",
  gfx: "gfx1201",
  computeUnits: 48,
  shaders: 3072,
  boostClock: 2.02e9,
  l2CacheBytes: 8_388_608,
  pcie: { generation: 5, lanes: 16 },
  power: 150,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-ai-pro-9600d.c4379", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
