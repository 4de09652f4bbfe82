import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const gtx1650: Hardware = {
  id: "nvidia-geforce-gtx-1650",
  name: "NVIDIA GeForce GTX 1650",
  aliases: ["GeForce GTX 1650", "GTX 1650"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Turing",
  chip: "TU117",
  released: "2019-04-23",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 128,
  dataRate: 8e9,
  bandwidth: 128e9,
  unifiedMemory: false,
  rates: { fp32: 2.98e12, fp16: 6e12, int8: 11.9e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 14,
  shaders: 896,
  boostClock: 1.665e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:1f91", "10de:2188", "10de:1f9d", "10de:1f99", "10de:1f82", "10de:1f0a", "10de:1f96", "10de:1fdd"],
  power: 75,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1650.c3366", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
