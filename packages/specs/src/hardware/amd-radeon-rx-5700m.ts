import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const rx5700m: Hardware = {
  id: "amd-radeon-rx-5700m",
  name: "AMD Radeon RX 5700M",
  aliases: ["Radeon RX 5700M", "RX 5700M"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 1.0",
  chip: "Navi 10",
  released: "2020-03-01",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 12e9,
  bandwidth: 384e9,
  unifiedMemory: false,
  rates: { fp32: 7.93e12, fp16: 15.9e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32.",
  gfx: "gfx1010",
  computeUnits: 36,
  shaders: 2304,
  boostClock: 1.72e9,
  l2CacheBytes: 8_388_608,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["1002:731f:c3"],
  power: 180,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-5700m.c3476", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
