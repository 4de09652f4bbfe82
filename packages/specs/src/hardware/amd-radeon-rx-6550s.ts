import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx6550s: Hardware = {
  id: "amd-radeon-rx-6550s",
  name: "AMD Radeon RX 6550S",
  aliases: ["Radeon RX 6550S", "RX 6550S"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 2.0",
  chip: "Navi 24",
  released: "2023-01-04",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 64,
  dataRate: 16e9,
  bandwidth: 128e9,
  unifiedMemory: false,
  rates: { fp32: 4.92e12, fp16: 9.8e12, int8: 19.7e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1034",
  computeUnits: 16,
  shaders: 1024,
  boostClock: 2.4e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 4, lanes: 4 },
  power: 50,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6550s.c3981", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
