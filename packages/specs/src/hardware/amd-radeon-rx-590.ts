import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx590: Hardware = {
  id: "amd-radeon-rx-590",
  name: "AMD Radeon RX 590",
  aliases: ["Radeon RX 590", "RX 590"],
  vendor: "amd",
  segment: "consumer",
  generation: "GCN 4.0",
  chip: "Polaris 30",
  released: "2018-11-15",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 256,
  dataRate: 8e9,
  bandwidth: 256e9,
  unifiedMemory: false,
  rates: { fp32: 7.12e12 },
  gfx: "gfx803",
  computeUnits: 36,
  shaders: 2304,
  boostClock: 1.545e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 175,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-590.c3322", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
