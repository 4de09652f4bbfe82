import type { Hardware } from "./hardware.ts"
import { rightNowDatabase, rocmSpecs } from "./sources.ts"

export const radeonProW7700: Hardware = {
  id: "amd-radeon-pro-w7700",
  name: "AMD Radeon PRO W7700",
  aliases: ["Radeon PRO W7700", "PRO W7700"],
  vendor: "amd",
  segment: "workstation",
  generation: "RDNA 3.0",
  chip: "Navi 32",
  released: "2023-11-13",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 256,
  dataRate: 18e9,
  bandwidth: 576e9,
  unifiedMemory: false,
  rates: { fp32: 31.95e12, fp16: 63.9e12, bf16: 63.9e12, int8: 63.9e12, int4: 127.8e12 },
  ratesFrom: "Matrix rates: 48 compute units × boost clock × 512 dense operations per clock.",
  gfx: "gfx1101",
  computeUnits: 48,
  shaders: 3072,
  boostClock: 2.6e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 16 },
  power: 190,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/radeon-pro-w7700.c4184", date: "2026-11-23" },
    rightNowDatabase,
    rocmSpecs,
  ],
}
