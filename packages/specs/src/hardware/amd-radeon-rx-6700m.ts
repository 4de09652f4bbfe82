import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const rx6700m: Hardware = {
  id: "amd-radeon-rx-6700m",
  name: "AMD Radeon RX 6700M",
  aliases: ["Radeon RX 6700M", "RX 6700M"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 2.0",
  chip: "Navi 22",
  released: "2021-05-31",
  memoryBytes: 10_737_418_240, // 10 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 160,
  dataRate: 16e9,
  bandwidth: 320e9,
  unifiedMemory: false,
  rates: { fp32: 11.06e12, fp16: 22.1e12, int8: 44.2e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1031",
  computeUnits: 36,
  shaders: 2304,
  boostClock: 2.4e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["1002:73df:cf"],
  power: 135,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6700m.c3775", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
