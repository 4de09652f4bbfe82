import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const gtx1660Ti: Hardware = {
  id: "nvidia-geforce-gtx-1660-ti",
  name: "NVIDIA GeForce GTX 1660 Ti",
  aliases: ["GeForce GTX 1660 Ti", "GTX 1660 Ti"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Turing",
  chip: "TU116",
  released: "2019-02-22",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 12e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 5.44e12, fp16: 10.9e12, int8: 21.8e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 24,
  shaders: 1536,
  boostClock: 1.77e9,
  l2CacheBytes: 1_572_864,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:21d1", "10de:2191", "10de:2182"],
  power: 120,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1660-ti.c3364", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
