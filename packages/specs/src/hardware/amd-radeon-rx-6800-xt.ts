import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase, rocmSpecs } from "./sources.ts"

export const rx6800Xt: Hardware = {
  id: "amd-radeon-rx-6800-xt",
  name: "AMD Radeon RX 6800 XT",
  aliases: ["Radeon RX 6800 XT", "RX 6800 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 2.0",
  chip: "Navi 21",
  released: "2020-10-28",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 16e9,
  bandwidth: 512e9,
  unifiedMemory: false,
  rates: { fp32: 20.74e12, fp16: 41.5e12, int8: 82.9e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1030",
  computeUnits: 72,
  shaders: 4608,
  boostClock: 2.25e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["1002:73bf:c1"],
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6800-xt.c3694", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
    amdgpuIds,
  ],
}
