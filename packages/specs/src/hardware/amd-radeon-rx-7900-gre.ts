import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const rx7900Gre: Hardware = {
  id: "amd-radeon-rx-7900-gre",
  name: "AMD Radeon RX 7900 GRE",
  aliases: ["Radeon RX 7900 GRE", "RX 7900 GRE"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 3.0",
  chip: "Navi 31",
  released: "2023-07-27",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 18e9,
  bandwidth: 576e9,
  unifiedMemory: false,
  rates: { fp32: 45.98e12, fp16: 92e12, bf16: 92e12, int8: 92e12, int4: 183.9e12 },
  ratesFrom: "Matrix rates: 80 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1100",
  computeUnits: 80,
  shaders: 5120,
  boostClock: 2.245e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 4, lanes: 16 },
  power: 260,
  launchPrice: {
    amount: 549,
    currency: "USD",
    kind: "list",
    date: "2023-07-27",
    source: { where: "https://github.com/huggingface/huggingface.js hardware-amd.ts (rounded)", date: "2026-11-23" },
  },
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7900-gre.c4166", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
