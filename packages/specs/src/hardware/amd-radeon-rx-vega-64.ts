import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rxVega64: Hardware = {
  id: "amd-radeon-rx-vega-64",
  name: "AMD Radeon RX Vega 64",
  aliases: ["Radeon RX Vega 64", "RX Vega 64"],
  vendor: "amd",
  segment: "consumer",
  generation: "GCN 5.0",
  chip: "Vega 10",
  released: "2017-08-07",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 2048,
  dataRate: undefined,
  bandwidth: 483.8e9,
  unifiedMemory: false,
  rates: { fp32: 12.66e12, fp16: 25.3e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx900",
  computeUnits: 64,
  shaders: 4096,
  boostClock: 1.546e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  power: 295,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-vega-64.c2871", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
