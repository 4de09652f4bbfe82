import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase, rocmSpecs } from "./sources.ts"

export const rx6600Xt: Hardware = {
  id: "amd-radeon-rx-6600-xt",
  name: "AMD Radeon RX 6600 XT",
  aliases: ["Radeon RX 6600 XT", "RX 6600 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 2.0",
  chip: "Navi 23",
  released: "2021-07-30",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 16e9,
  bandwidth: 256e9,
  unifiedMemory: false,
  rates: { fp32: 10.6e12, fp16: 21.2e12, int8: 42.4e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1032",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 2.589e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  pciIds: ["1002:73ff:c1"],
  power: 160,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6600-xt.c3774", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
    amdgpuIds,
  ],
}
