import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const gtx1660Super: Hardware = {
  id: "nvidia-geforce-gtx-1660-super",
  name: "NVIDIA GeForce GTX 1660 SUPER",
  aliases: ["GeForce GTX 1660 SUPER", "GTX 1660 SUPER"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Turing",
  chip: "TU116",
  released: "2019-10-29",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 14e9,
  bandwidth: 336e9,
  unifiedMemory: false,
  rates: { fp32: 5.03e12, fp16: 10.1e12, int8: 20.1e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 22,
  shaders: 1408,
  boostClock: 1.785e9,
  l2CacheBytes: 1_572_864,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:21c4"],
  power: 125,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1660-super.c3458", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
