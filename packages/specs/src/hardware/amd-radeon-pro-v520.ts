import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const radeonProV520: Hardware = {
  id: "amd-radeon-pro-v520",
  name: "AMD Radeon Pro V520",
  aliases: ["Radeon Pro V520", "Pro V520"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 1.0",
  chip: "Navi 12",
  released: "2020-12-01",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 2048,
  dataRate: undefined,
  bandwidth: 512e9,
  unifiedMemory: false,
  rates: { fp32: 7.37e12, fp16: 14.7e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx1011",
  computeUnits: 36,
  shaders: 2304,
  boostClock: 1.6e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["1002:7360:c3"],
  power: 225,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-v520.c3755", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
