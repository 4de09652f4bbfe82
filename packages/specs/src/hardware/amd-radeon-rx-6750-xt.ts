import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase, rocmSpecs } from "./sources.ts"

export const rx6750Xt: Hardware = {
  id: "amd-radeon-rx-6750-xt",
  name: "AMD Radeon RX 6750 XT",
  aliases: ["Radeon RX 6750 XT", "RX 6750 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 2.0",
  chip: "Navi 22",
  released: "2022-03-03",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 18e9,
  bandwidth: 432e9,
  unifiedMemory: false,
  rates: { fp32: 13.31e12, fp16: 26.6e12, int8: 53.2e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1031",
  computeUnits: 40,
  shaders: 2560,
  boostClock: 2.6e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["1002:73df:c0"],
  power: 250,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6750-xt.c3879", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
    amdgpuIds,
  ],
}
