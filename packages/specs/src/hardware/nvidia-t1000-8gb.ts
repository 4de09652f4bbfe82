import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const t1000_8gb: Hardware = {
  id: "nvidia-t1000-8gb",
  name: "NVIDIA T1000 8GB",
  aliases: ["T1000 8GB"],
  reportedNames: ["NVIDIA T1000"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Turing",
  chip: "TU117",
  released: "2021-05-06",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 10e9,
  bandwidth: 160e9,
  unifiedMemory: false,
  rates: { fp32: 2.5e12, fp16: 5e12, int8: 10e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 14,
  shaders: 896,
  boostClock: 1.395e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1ff0", "10de:1fb0"],
  power: 50,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/t1000-8-gb.c3842", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
