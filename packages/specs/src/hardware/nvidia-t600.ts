import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const t600: Hardware = {
  id: "nvidia-t600",
  name: "NVIDIA T600",
  aliases: ["T600"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Turing",
  chip: "TU117",
  released: "2021-04-12",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 10e9,
  bandwidth: 160e9,
  unifiedMemory: false,
  rates: { fp32: 1.71e12, fp16: 3.4e12, int8: 6.8e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 10,
  shaders: 640,
  boostClock: 1.335e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1fb1"],
  power: 40,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/t600.c3796", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
