import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const rx6650mXt: Hardware = {
  id: "amd-radeon-rx-6650m-xt",
  name: "AMD Radeon RX 6650M XT",
  aliases: ["Radeon RX 6650M XT", "RX 6650M XT"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 2.0",
  chip: "Navi 23",
  released: "2022-01-04",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 16e9,
  bandwidth: 256e9,
  unifiedMemory: false,
  rates: { fp32: 9.9e12, fp16: 19.8e12, int8: 39.6e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1032",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 2.416e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  pciIds: ["1002:73ef:c4"],
  power: 120,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6650m-xt.c3864", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
