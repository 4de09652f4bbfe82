import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx7800m: Hardware = {
  id: "amd-radeon-rx-7800m",
  name: "AMD Radeon RX 7800M",
  aliases: ["Radeon RX 7800M", "RX 7800M"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 3.0",
  chip: "Navi 32",
  released: "2024-09-11",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 18e9,
  bandwidth: 432e9,
  unifiedMemory: false,
  rates: { fp32: 35.87e12, fp16: 71.7e12, bf16: 71.7e12, int8: 71.7e12, int4: 143.5e12 },
  ratesFrom: "Matrix rates: 60 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1101",
  computeUnits: 60,
  shaders: 3840,
  boostClock: 2.335e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 4, lanes: 16 },
  power: 180,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7800m.c4257", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
