import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const gtx1060Laptop: Hardware = {
  id: "nvidia-geforce-gtx-1060-laptop",
  name: "NVIDIA GeForce GTX 1060 (Laptop)",
  aliases: [],
  reportedNames: ["NVIDIA GeForce GTX 1060"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Pascal",
  chip: "GP106",
  released: "2016-08-15",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 192,
  dataRate: 8e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 4.28e12, fp16Vector: 67e9, int8: 17.1e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 10,
  shaders: 1280,
  boostClock: 1.671e9,
  l2CacheBytes: 1_572_864,
  pcie: { generation: 3, lanes: 16 },
  power: 80,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1060-mobile.c3016", date: "2026-11-23" },
    rightNow,
  ],
}
