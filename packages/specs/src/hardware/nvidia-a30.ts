import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const a30: Hardware = {
  id: "nvidia-a30",
  name: "NVIDIA A30",
  aliases: ["A30", "NVIDIA A30"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Ampere",
  chip: "GA100",
  released: "2021-04-12",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 3072,
  dataRate: undefined,
  bandwidth: 933e9,
  unifiedMemory: false,
  rates: { fp32: 10.32e12, tf32: 82.6e12, fp16: 165.2e12, bf16: 165.2e12, int8: 330.3e12, int4: 660.6e12 },
  computeCapability: "8.0",
  multiprocessors: 56,
  shaders: 3584,
  boostClock: 1.44e9,
  l2CacheBytes: 25_165_824,
  pcie: { generation: 4, lanes: 16 },
  links: [{ name: "NVLink 3 bridge", bandwidth: 100e9, devices: 2 }],
  pciIds: ["10de:20b7"],
  power: 165,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/a30-pcie.c3792", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
