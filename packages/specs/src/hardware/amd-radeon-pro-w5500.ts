import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase, rocmSpecs } from "./sources.ts"

export const radeonProW5500: Hardware = {
  id: "amd-radeon-pro-w5500",
  name: "AMD Radeon Pro W5500",
  aliases: ["Radeon Pro W5500", "Pro W5500"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 1.0",
  chip: "Navi 14",
  released: "2020-02-10",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 14e9,
  bandwidth: 224e9,
  unifiedMemory: false,
  rates: { fp32: 5.22e12, fp16: 10.4e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx1012",
  computeUnits: 22,
  shaders: 1408,
  boostClock: 1.855e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  pciIds: ["1002:7341:00"],
  power: 125,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w5500.c3479", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
    amdgpuIds,
  ],
}
