import type { Hardware } from "./hardware.ts"
import { rightNowDatabase } from "./sources.ts"

export const rx7600m: Hardware = {
  id: "amd-radeon-rx-7600m",
  name: "AMD Radeon RX 7600M",
  aliases: ["Radeon RX 7600M", "RX 7600M"],
  vendor: "amd",
  segment: "laptop",
  generation: "RDNA 3.0",
  chip: "Navi 33",
  released: "2023-01-04",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 16e9,
  bandwidth: 256e9,
  unifiedMemory: false,
  rates: { fp32: 17.27e12, fp16: 34.5e12, bf16: 34.5e12, int8: 34.5e12, int4: 69.1e12 },
  ratesFrom: "Matrix rates: 28 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1102",
  computeUnits: 28,
  shaders: 1792,
  boostClock: 2.41e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 16 },
  power: 90,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-rx-7600m.c4014", date: "2026-11-23" },
    rightNowDatabase,
  ],
}
