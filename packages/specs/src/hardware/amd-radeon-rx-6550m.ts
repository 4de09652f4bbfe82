import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx6550m: Hardware = {
  id: "amd-radeon-rx-6550m",
  name: "AMD Radeon RX 6550M",
  aliases: ["Radeon RX 6550M", "RX 6550M"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 2.0",
  chip: "Navi 24",
  released: "2023-01-04",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 64,
  dataRate: 18e9,
  bandwidth: 144e9,
  unifiedMemory: false,
  rates: { fp32: 5.82e12, fp16: 11.6e12, int8: 23.3e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1034",
  computeUnits: 16,
  shaders: 1024,
  boostClock: 2.84e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 4, lanes: 4 },
  power: 80,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6550m.c4017", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
