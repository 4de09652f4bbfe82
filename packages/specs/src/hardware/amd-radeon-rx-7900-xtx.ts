import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const rx7900Xtx: Hardware = {
  id: "amd-radeon-rx-7900-xtx",
  name: "AMD Radeon RX 7900 XTX",
  aliases: ["Radeon RX 7900 XTX", "RX 7900 XTX"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 3.0",
  chip: "Navi 31",
  released: "2022-11-03",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 384,
  dataRate: 20e9,
  bandwidth: 960e9,
  unifiedMemory: false,
  rates: { fp32: 61.39e12, fp16: 122.8e12, bf16: 122.8e12, int8: 122.8e12, int4: 245.6e12 },
  ratesFrom: "Matrix rates: 96 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1100",
  computeUnits: 96,
  shaders: 6144,
  boostClock: 2.498e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 4, lanes: 16 },
  power: 355,
  launchPrice: {
    amount: 999,
    currency: "USD",
    kind: "list",
    date: "2022-11-03",
    source: { where: "https://github.com/huggingface/huggingface.js hardware-amd.ts (rounded)", date: "2026-11-23" },
  },
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7900-xtx.c3941", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
