import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const rx6600m: Hardware = {
  id: "amd-radeon-rx-6600m",
  name: "AMD Radeon RX 6600M",
  aliases: ["Radeon RX 6600M", "RX 6600M"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 2.0",
  chip: "Navi 23",
  released: "2021-05-31",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 14e9,
  bandwidth: 224e9,
  unifiedMemory: false,
  rates: { fp32: 8.66e12, fp16: 17.3e12, int8: 34.6e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1032",
  computeUnits: 28,
  shaders: 1792,
  boostClock: 2.416e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  pciIds: ["1002:73ff:c3"],
  power: 100,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6600m.c3776", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
