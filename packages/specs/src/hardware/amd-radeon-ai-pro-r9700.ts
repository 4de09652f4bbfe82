import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const aiProR9700: Hardware = {
  id: "amd-radeon-ai-pro-r9700",
  name: "AMD Radeon AI PRO R9700",
  aliases: ["Radeon AI PRO R9700", "AI PRO R9700"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 4.0",
  chip: "Navi 48",
  released: "2025-07-23",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 20e9,
  bandwidth: 640e9,
  unifiedMemory: false,
  rates: { fp32: 47.84e12, fp16: 191.4e12, bf16: 191.4e12, fp8: 382.7e12, int8: 382.7e12, int4: 765.5e12 },
  ratesFrom:
    "Matrix rates: 64 compute units × boost clock × 1024 (16 bits) or 2048 (8 bits) dense operations per clock.",
  gfx: "gfx1201",
  computeUnits: 64,
  shaders: 4096,
  boostClock: 2.92e9,
  l2CacheBytes: 8_388_608,
  pcie: { generation: 5, lanes: 16 },
  power: 300,
  launchPrice: {
    amount: 1250,
    currency: "USD",
    kind: "list",
    date: "2025-07-23",
    source: { where: "https://github.com/huggingface/huggingface.js hardware-amd.ts", date: "2026-11-23" },
  },
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-ai-pro-r9700.c4290", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
