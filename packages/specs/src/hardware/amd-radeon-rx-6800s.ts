import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const rx6800s: Hardware = {
  id: "amd-radeon-rx-6800s",
  name: "AMD Radeon RX 6800S",
  aliases: ["Radeon RX 6800S", "RX 6800S"],
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
  rates: { fp32: 8.6e12, fp16: 17.2e12, int8: 34.4e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1032",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 2.1e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  pciIds: ["1002:73ef:c0"],
  power: 100,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6800s.c3867", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
