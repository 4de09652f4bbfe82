import type { Hardware } from "./hardware.ts"
import { huggingFacePrices, openKernelModules, rightNow } from "./sources.ts"

export const gtx1660: Hardware = {
  id: "nvidia-geforce-gtx-1660",
  name: "NVIDIA GeForce GTX 1660",
  aliases: ["GeForce GTX 1660", "GTX 1660"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Turing",
  chip: "TU116",
  released: "2019-03-14",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 192,
  dataRate: 8e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 5.03e12, fp16: 10.1e12, int8: 20.1e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 22,
  shaders: 1408,
  boostClock: 1.785e9,
  l2CacheBytes: 1_572_864,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:2184"],
  power: 120,
  launchPrice: { amount: 219, currency: "USD", kind: "list", date: "2019-03-14", source: huggingFacePrices },
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1660.c3365", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
