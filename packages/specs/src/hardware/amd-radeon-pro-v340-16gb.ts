import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const radeonProV340_16gb: Hardware = {
  id: "amd-radeon-pro-v340-16gb",
  name: "AMD Radeon Pro V340 16GB",
  aliases: ["Radeon Pro V340 16 GB", "Pro V340 16 GB", "AMD Radeon Pro V340 16 GB"],
  reportedNames: ["AMD Radeon Pro V340"],
  vendor: "amd",
  segment: "workstation",
  generation: "GCN 5.0",
  chip: "Vega 10",
  released: "2018-08-26",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 2048,
  dataRate: undefined,
  bandwidth: 483.8e9,
  unifiedMemory: false,
  rates: { fp32: 10.75e12, fp16: 21.5e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx900",
  computeUnits: 56,
  shaders: 3584,
  boostClock: 1.5e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["1002:6860:03", "1002:6864:03", "1002:6864:05"],
  power: 230,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-v340-16-gb.c3267", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
