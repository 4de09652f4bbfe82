import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const rx5500m: Hardware = {
  id: "amd-radeon-rx-5500m",
  name: "AMD Radeon RX 5500M",
  aliases: ["Radeon RX 5500M", "RX 5500M"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 1.0",
  chip: "Navi 14",
  released: "2019-10-07",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 14e9,
  bandwidth: 224e9,
  unifiedMemory: false,
  rates: { fp32: 4.63e12, fp16: 9.3e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx1012",
  computeUnits: 22,
  shaders: 1408,
  boostClock: 1.645e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  pciIds: ["1002:7340:c1"],
  power: 85,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-5500m.c3460", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
