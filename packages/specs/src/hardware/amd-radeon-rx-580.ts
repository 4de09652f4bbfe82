import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx580: Hardware = {
  id: "amd-radeon-rx-580",
  name: "AMD Radeon RX 580",
  aliases: ["Radeon RX 580", "RX 580"],
  vendor: "amd",
  segment: "consumer",
  generation: "GCN 4.0",
  chip: "Polaris 20",
  released: "2017-04-18",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 256,
  dataRate: 8e9,
  bandwidth: 256e9,
  unifiedMemory: false,
  rates: { fp32: 6.17e12 },
  gfx: "gfx803",
  computeUnits: 36,
  shaders: 2304,
  boostClock: 1.34e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 185,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-580.c2938", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
