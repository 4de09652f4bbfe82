import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const gtx1630: Hardware = {
  id: "nvidia-geforce-gtx-1630",
  name: "NVIDIA GeForce GTX 1630",
  aliases: ["GeForce GTX 1630", "GTX 1630"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Turing",
  chip: "TU117",
  released: "2022-06-28",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 64,
  dataRate: 12e9,
  bandwidth: 96e9,
  unifiedMemory: false,
  rates: { fp32: 1.83e12, fp16: 3.7e12, int8: 7.3e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 8,
  shaders: 512,
  boostClock: 1.785e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1f83"],
  power: 75,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1630.c3916", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
