import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx7600Xt: Hardware = {
  id: "amd-radeon-rx-7600-xt",
  name: "AMD Radeon RX 7600 XT",
  aliases: ["Radeon RX 7600 XT", "RX 7600 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 3.0",
  chip: "Navi 33",
  released: "2024-01-08",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 18e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 22.57e12, fp16: 45.1e12, bf16: 45.1e12, int8: 45.1e12, int4: 90.3e12 },
  ratesFrom: "Matrix rates: 32 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1102",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 2.755e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  power: 190,
  launchPrice: {
    amount: 329,
    currency: "USD",
    kind: "list",
    date: "2024-01-08",
    source: { where: "https://github.com/huggingface/huggingface.js hardware-amd.ts (rounded)", date: "2026-11-23" },
  },
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7600-xt.c4190", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
