import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const rx5600Xt: Hardware = {
  id: "amd-radeon-rx-5600-xt",
  name: "AMD Radeon RX 5600 XT",
  aliases: ["Radeon RX 5600 XT", "RX 5600 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 1.0",
  chip: "Navi 10",
  released: "2020-01-21",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 12e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 7.19e12, fp16: 14.4e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx1010",
  computeUnits: 36,
  shaders: 2304,
  boostClock: 1.56e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["1002:731f:ca"],
  power: 150,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-5600-xt.c3474", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
