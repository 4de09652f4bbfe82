import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const rx6500Xt: Hardware = {
  id: "amd-radeon-rx-6500-xt",
  name: "AMD Radeon RX 6500 XT",
  aliases: ["Radeon RX 6500 XT", "RX 6500 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 2.0",
  chip: "Navi 24",
  released: "2022-01-19",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 64,
  dataRate: 18e9,
  bandwidth: 144e9,
  unifiedMemory: false,
  rates: { fp32: 5.76e12, fp16: 11.5e12, int8: 23.1e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1034",
  computeUnits: 16,
  shaders: 1024,
  boostClock: 2.815e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 4, lanes: 4 },
  pciIds: ["1002:743f:c1"],
  power: 107,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6500-xt.c3850", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
