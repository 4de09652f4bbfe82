import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const gtx1060WithMaxQDesign: Hardware = {
  id: "nvidia-geforce-gtx-1060-with-max-q-design",
  name: "NVIDIA GeForce GTX 1060 with Max-Q Design",
  aliases: ["GeForce GTX 1060 with Max-Q Design", "GTX 1060 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Pascal",
  chip: "GP106",
  released: "2017-06-27",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 192,
  dataRate: 8e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 3.79e12, fp16Vector: 59e9, int8: 15.2e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 10,
  shaders: 1280,
  boostClock: 1.48e9,
  l2CacheBytes: 1_572_864,
  pcie: { generation: 3, lanes: 16 },
  power: 80,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1060-max-q.c2976", date: "2026-11-23" },
    rightNow,
  ],
}
