import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase, rocmSpecs } from "./sources.ts"

export const rx6700Xt: Hardware = {
  id: "amd-radeon-rx-6700-xt",
  name: "AMD Radeon RX 6700 XT",
  aliases: ["Radeon RX 6700 XT", "RX 6700 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 2.0",
  chip: "Navi 22",
  released: "2021-03-03",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 16e9,
  bandwidth: 384e9,
  unifiedMemory: false,
  rates: { fp32: 13.21e12, fp16: 26.4e12, int8: 52.9e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1031",
  computeUnits: 40,
  shaders: 2560,
  boostClock: 2.581e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["1002:73df:c1", "1002:73df:c5"],
  power: 230,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6700-xt.c3695", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
    amdgpuIds,
  ],
}
