import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const rx7700Xt: Hardware = {
  id: "amd-radeon-rx-7700-xt",
  name: "AMD Radeon RX 7700 XT",
  aliases: ["Radeon RX 7700 XT", "RX 7700 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 3.0",
  chip: "Navi 32",
  released: "2023-08-25",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 18e9,
  bandwidth: 432e9,
  unifiedMemory: false,
  rates: { fp32: 35.17e12, fp16: 70.3e12, bf16: 70.3e12, int8: 70.3e12, int4: 140.7e12 },
  ratesFrom: "Matrix rates: 54 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1101",
  computeUnits: 54,
  shaders: 3456,
  boostClock: 2.544e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 16 },
  power: 245,
  launchPrice: {
    amount: 449,
    currency: "USD",
    kind: "list",
    date: "2023-08-25",
    source: { where: "https://github.com/huggingface/huggingface.js hardware-amd.ts (rounded)", date: "2026-11-23" },
  },
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7700-xt.c3911", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
