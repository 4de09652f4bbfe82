import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase, rocmSpecs } from "./sources.ts"

export const rx6650Xt: Hardware = {
  id: "amd-radeon-rx-6650-xt",
  name: "AMD Radeon RX 6650 XT",
  aliases: ["Radeon RX 6650 XT", "RX 6650 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 2.0",
  chip: "Navi 23",
  released: "2022-05-10",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 17.5e9,
  bandwidth: 280e9,
  unifiedMemory: false,
  rates: { fp32: 10.79e12, fp16: 21.6e12, int8: 43.2e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1032",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 2.635e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  pciIds: ["1002:73ef:c1"],
  power: 176,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6650-xt.c3898", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
    amdgpuIds,
  ],
}
