import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase, rocmSpecs } from "./sources.ts"

export const radeonProVii: Hardware = {
  id: "amd-radeon-pro-vii",
  name: "AMD Radeon Pro VII",
  aliases: ["Radeon Pro VII", "Pro VII"],
  vendor: "amd",
  segment: "workstation",
  generation: "GCN 5.1",
  chip: "Vega 20",
  released: "2020-05-13",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 1.02e12,
  unifiedMemory: false,
  rates: { fp32: 13.06e12, fp16: 26.1e12, int8: 52.2e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx906",
  computeUnits: 60,
  shaders: 3840,
  boostClock: 1.7e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["1002:66a1:06"],
  power: 250,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-vii.c3575", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
    amdgpuIds,
  ],
}
