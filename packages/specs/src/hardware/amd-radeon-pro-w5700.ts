import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const radeonProW5700: Hardware = {
  id: "amd-radeon-pro-w5700",
  name: "AMD Radeon Pro W5700",
  aliases: ["Radeon Pro W5700", "Pro W5700"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 1.0",
  chip: "Navi 10",
  released: "2019-11-19",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 14e9,
  bandwidth: 448e9,
  unifiedMemory: false,
  rates: { fp32: 8.66e12, fp16: 17.3e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx1010",
  computeUnits: 36,
  shaders: 2304,
  boostClock: 1.88e9,
  l2CacheBytes: 4_194_304,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["1002:7312:00"],
  power: 205,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w5700.c3466", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
