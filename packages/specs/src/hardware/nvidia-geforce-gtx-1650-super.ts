import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const gtx1650Super: Hardware = {
  id: "nvidia-geforce-gtx-1650-super",
  name: "NVIDIA GeForce GTX 1650 SUPER",
  aliases: ["GeForce GTX 1650 SUPER", "GTX 1650 SUPER"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Turing",
  chip: "TU116",
  released: "2019-11-22",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 12e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 4.42e12, fp16: 8.8e12, int8: 17.7e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 20,
  shaders: 1280,
  boostClock: 1.725e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  pciIds: ["10de:2187"],
  power: 100,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1650-super.c3411", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
