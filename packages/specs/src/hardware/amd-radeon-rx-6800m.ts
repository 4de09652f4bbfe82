import type { Hardware } from "./hardware.ts"
import { amdgpuIds, rightNowDatabase } from "./sources.ts"

export const rx6800m: Hardware = {
  id: "amd-radeon-rx-6800m",
  name: "AMD Radeon RX 6800M",
  aliases: ["Radeon RX 6800M", "RX 6800M"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 2.0",
  chip: "Navi 22",
  released: "2021-05-31",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 16e9,
  bandwidth: 384e9,
  unifiedMemory: false,
  rates: { fp32: 12.24e12, fp16: 24.5e12, int8: 48.9e12 },
  ratesFrom: "No matrix units: 16 bits packed run at twice the rate of 32, INT8 dot products at four times.",
  gfx: "gfx1031",
  computeUnits: 40,
  shaders: 2560,
  boostClock: 2.39e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["1002:73df:c2", "1002:73df:c3"],
  power: 145,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-6800m.c3786", date: "2026-11-23" },
    rightNowDatabase,
    amdgpuIds,
  ],
}
