import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx9060Xt16gb: Hardware = {
  id: "amd-radeon-rx-9060-xt-16gb",
  name: "AMD Radeon RX 9060 XT 16GB",
  aliases: ["Radeon RX 9060 XT 16 GB", "RX 9060 XT 16 GB", "AMD Radeon RX 9060 XT 16 GB"],
  reportedNames: ["AMD Radeon RX 9060 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 4.0",
  chip: "Navi 44",
  released: "2025-06-04",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 20e9,
  bandwidth: 320e9,
  unifiedMemory: false,
  rates: { fp32: 25.64e12, fp16: 102.6e12, bf16: 102.6e12, fp8: 205.1e12, int8: 205.1e12, int4: 410.3e12 },
  ratesFrom:
    "Matrix rates: 32 compute units × boost clock × 1024 (16 bits) or 2048 (8 bits) dense operations per clock.",
  gfx: "gfx1200",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 3.13e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 5, lanes: 16 },
  power: 160,
  launchPrice: {
    amount: 349,
    currency: "USD",
    kind: "list",
    date: "2025-06-04",
    source: { where: "https://github.com/huggingface/huggingface.js hardware-amd.ts (rounded)", date: "2026-11-23" },
  },
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-9060-xt-16-gb.c4293", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
