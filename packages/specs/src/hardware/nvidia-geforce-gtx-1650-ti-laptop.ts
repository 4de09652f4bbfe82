import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const gtx1650TiLaptop: Hardware = {
  id: "nvidia-geforce-gtx-1650-ti-laptop",
  name: "NVIDIA GeForce GTX 1650 Ti (Laptop)",
  aliases: ["GeForce GTX 1650 Ti", "GTX 1650 Ti"],
  reportedNames: ["NVIDIA GeForce GTX 1650 Ti"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU117",
  released: "2020-04-02",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 12e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 3.04e12, fp16: 6.1e12, int8: 12.2e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 16,
  shaders: 1024,
  boostClock: 1.485e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:2192", "10de:1f95"],
  power: 50,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1650-ti-mobile.c3512", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
