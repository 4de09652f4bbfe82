import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase, rocmSpecs } from "./sources.ts"

export const radeonVii: Hardware = {
  id: "amd-radeon-vii",
  name: "AMD Radeon VII",
  aliases: ["Radeon VII", "VII"],
  vendor: "amd",
  segment: "consumer",
  generation: "GCN 5.1",
  chip: "Vega 20",
  released: "2019-02-07",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 1.02e12,
  unifiedMemory: false,
  rates: { fp32: 13.44e12, fp16: 26.9e12, int8: 53.8e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx906",
  computeUnits: 60,
  shaders: 3840,
  boostClock: 1.75e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["1002:66af:c1"],
  power: 295,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-vii.c3358", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
    amdgpuIds,
  ],
}
