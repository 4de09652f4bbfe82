import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx6750Gre10gb: Hardware = {
  id: "amd-radeon-rx-6750-gre-10gb",
  name: "AMD Radeon RX 6750 GRE 10GB",
  aliases: ["Radeon RX 6750 GRE 10 GB", "RX 6750 GRE 10 GB", "AMD Radeon RX 6750 GRE 10 GB"],
  reportedNames: ["AMD Radeon RX 6750 GRE"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 2.0",
  chip: "Navi 22",
  released: "2023-10-17",
  memoryBytes: 10_737_418_240, // 10 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 160,
  dataRate: 16e9,
  bandwidth: 320e9,
  unifiedMemory: false,
  rates: { fp32: 11.29e12, fp16: 22.6e12, int8: 45.2e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1031",
  computeUnits: 36,
  shaders: 2304,
  boostClock: 2.45e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 4, lanes: 16 },
  power: 170,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6750-gre-10-gb.c4192", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
