import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const radeonProSsg: Hardware = {
  id: "amd-radeon-pro-ssg",
  name: "AMD Radeon Pro SSG",
  aliases: ["Radeon Pro SSG", "Pro SSG"],
  vendor: "amd",
  segment: "workstation",
  generation: "GCN 5.0",
  chip: "Vega 10",
  released: "2017-08-08",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 2048,
  dataRate: undefined,
  bandwidth: 483.8e9,
  unifiedMemory: false,
  rates: { fp32: 12.29e12, fp16: 24.6e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx900",
  computeUnits: 64,
  shaders: 4096,
  boostClock: 1.5e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["1002:6862:00"],
  power: 260,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-ssg.c2998", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
