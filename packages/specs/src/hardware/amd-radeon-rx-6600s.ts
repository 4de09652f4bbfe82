import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const rx6600s: Hardware = {
  id: "amd-radeon-rx-6600s",
  name: "AMD Radeon RX 6600S",
  aliases: ["Radeon RX 6600S", "RX 6600S"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 2.0",
  chip: "Navi 23",
  released: "2022-01-04",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 14e9,
  bandwidth: 224e9,
  unifiedMemory: false,
  rates: { fp32: 7.17e12, fp16: 14.3e12, int8: 28.7e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1032",
  computeUnits: 28,
  shaders: 1792,
  boostClock: 2e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  pciIds: ["1002:73ff:cb"],
  power: 80,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6600s.c3869", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
