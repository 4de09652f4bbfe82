import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const t500Laptop: Hardware = {
  id: "nvidia-t500-laptop",
  name: "NVIDIA T500 (Laptop)",
  aliases: ["T500"],
  reportedNames: ["NVIDIA T500"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU117",
  released: "2020-12-02",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 64,
  dataRate: 10e9,
  bandwidth: 80e9,
  unifiedMemory: false,
  rates: { fp32: 2.8e12, fp16: 5.6e12, int8: 11.2e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 14,
  shaders: 896,
  boostClock: 1.56e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1fbb"],
  power: 18,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/t500-mobile.c3747", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
