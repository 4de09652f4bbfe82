import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx6450m: Hardware = {
  id: "amd-radeon-rx-6450m",
  name: "AMD Radeon RX 6450M",
  aliases: ["Radeon RX 6450M", "RX 6450M"],
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
  rates: { fp32: 3.78e12, fp16: 7.6e12, int8: 15.1e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1034",
  computeUnits: 12,
  shaders: 768,
  boostClock: 2.46e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 4, lanes: 4 },
  power: 50,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6450m.c4018", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
