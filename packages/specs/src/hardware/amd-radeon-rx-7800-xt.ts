import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const rx7800Xt: Hardware = {
  id: "amd-radeon-rx-7800-xt",
  name: "AMD Radeon RX 7800 XT",
  aliases: ["Radeon RX 7800 XT", "RX 7800 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 3.0",
  chip: "Navi 32",
  released: "2023-08-25",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 19.5e9,
  bandwidth: 624e9,
  unifiedMemory: false,
  rates: { fp32: 37.32e12, fp16: 74.6e12, bf16: 74.6e12, int8: 74.6e12, int4: 149.3e12 },
  ratesFrom: "Matrix rates: 60 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1101",
  computeUnits: 60,
  shaders: 3840,
  boostClock: 2.43e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 4, lanes: 16 },
  power: 263,
  launchPrice: {
    amount: 499,
    currency: "USD",
    kind: "list",
    date: "2023-08-25",
    source: { where: "https://github.com/huggingface/huggingface.js hardware-amd.ts (rounded)", date: "2026-11-23" },
  },
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7800-xt.c3839", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
