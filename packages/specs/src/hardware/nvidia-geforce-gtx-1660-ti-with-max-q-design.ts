import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const gtx1660TiWithMaxQDesign: Hardware = {
  id: "nvidia-geforce-gtx-1660-ti-with-max-q-design",
  name: "NVIDIA GeForce GTX 1660 Ti with Max-Q Design",
  aliases: ["GeForce GTX 1660 Ti with Max-Q Design", "GTX 1660 Ti with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU116",
  released: "2019-04-23",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 192,
  dataRate: 12e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 4.1e12, fp16: 8.2e12, int8: 16.4e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 24,
  shaders: 1536,
  boostClock: 1.335e9,
  l2CacheBytes: 1_572_864,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:2191"],
  power: undefined,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1660-ti-max-q.c3382", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
