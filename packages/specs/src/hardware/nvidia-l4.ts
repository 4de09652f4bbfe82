import type { Hardware } from "./hardware.ts"
import { nvidiaSmi, openKernelModules, rightNow } from "./sources.ts"

export const l4: Hardware = {
  id: "nvidia-l4",
  name: "NVIDIA L4",
  aliases: ["L4"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Ada Lovelace",
  chip: "AD104",
  released: "2023-03-21",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: { value: 24_152_899_584, source: nvidiaSmi },
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 12.5e9,
  bandwidth: 300e9,
  unifiedMemory: false,
  rates: { fp32: 30.29e12, tf32: 60e12, fp16: 121e12, bf16: 121e12, fp8: 242.5e12, int8: 242.5e12 },
  ratesFrom: "Half of the sparse 242 and 485 that NVIDIA prints; the boost clock would give 125 and 250.",
  computeCapability: "8.9",
  multiprocessors: 58,
  shaders: 7424,
  boostClock: 2.04e9,
  l2CacheBytes: 50_331_648,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["10de:27b8"],
  power: 72,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/l4.c4091", date: "2026-11-23" },
    rightNow,
    openKernelModules,
    nvidiaSmi,
  ],
}
