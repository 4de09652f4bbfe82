import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rxVega56: Hardware = {
  id: "amd-radeon-rx-vega-56",
  name: "AMD Radeon RX Vega 56",
  aliases: ["Radeon RX Vega 56", "RX Vega 56"],
  vendor: "amd",
  segment: "consumer",
  generation: "GCN 5.0",
  chip: "Vega 10",
  released: "2017-08-14",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 2048,
  dataRate: undefined,
  bandwidth: 409.6e9,
  unifiedMemory: false,
  rates: { fp32: 10.54e12, fp16: 21.1e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx900",
  computeUnits: 56,
  shaders: 3584,
  boostClock: 1.471e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 210,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-vega-56.c2993", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
