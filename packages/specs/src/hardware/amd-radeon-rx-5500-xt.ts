import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const rx5500Xt: Hardware = {
  id: "amd-radeon-rx-5500-xt",
  name: "AMD Radeon RX 5500 XT",
  aliases: ["Radeon RX 5500 XT", "RX 5500 XT"],
  vendor: "amd",
  segment: "consumer",
  generation: "RDNA 1.0",
  chip: "Navi 14",
  released: "2019-12-12",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 14e9,
  bandwidth: 224e9,
  unifiedMemory: false,
  rates: { fp32: 5.2e12, fp16: 10.4e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx1012",
  computeUnits: 22,
  shaders: 1408,
  boostClock: 1.845e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  pciIds: ["1002:7340:c5"],
  power: 130,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-5500-xt.c3468", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
