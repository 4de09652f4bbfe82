import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx570: Hardware = {
  id: "amd-radeon-rx-570",
  name: "AMD Radeon RX 570",
  aliases: ["Radeon RX 570", "RX 570"],
  vendor: "amd",
  segment: "consumer",
  generation: "GCN 4.0",
  chip: "Polaris 20",
  released: "2017-04-18",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 256,
  dataRate: 7e9,
  bandwidth: 224e9,
  unifiedMemory: false,
  rates: { fp32: 5.09e12 },
  gfx: "gfx803",
  computeUnits: 32,
  shaders: 2048,
  boostClock: 1.244e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 150,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-570.c2939", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
