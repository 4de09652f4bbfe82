import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx6750Gre12gb: Hardware = {
  id: "amd-radeon-rx-6750-gre-12gb",
  name: "AMD Radeon RX 6750 GRE 12GB",
  aliases: ["Radeon RX 6750 GRE 12 GB", "RX 6750 GRE 12 GB", "AMD Radeon RX 6750 GRE 12 GB"],
  reportedNames: ["AMD Radeon RX 6750 GRE"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 2.0",
  chip: "Navi 22",
  released: "2023-10-17",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 18e9,
  bandwidth: 432e9,
  unifiedMemory: false,
  rates: { fp32: 13.21e12, fp16: 26.4e12, int8: 52.9e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1031",
  computeUnits: 40,
  shaders: 2560,
  boostClock: 2.581e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 4, lanes: 16 },
  power: 250,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6750-gre-12-gb.c4183", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
