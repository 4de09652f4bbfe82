import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx7900m: Hardware = {
  id: "amd-radeon-rx-7900m",
  name: "AMD Radeon RX 7900M",
  aliases: ["Radeon RX 7900M", "RX 7900M"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 3.0",
  chip: "Navi 31",
  released: "2023-10-19",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 18e9,
  bandwidth: 576e9,
  unifiedMemory: false,
  rates: { fp32: 38.52e12, fp16: 77e12, bf16: 77e12, int8: 77e12, int4: 154.1e12 },
  ratesFrom: "Matrix rates: 72 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1100",
  computeUnits: 72,
  shaders: 4608,
  boostClock: 2.09e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 4, lanes: 16 },
  power: 180,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7900m.c4178", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
