import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const gtx1050WithMaxQDesign: Hardware = {
  id: "nvidia-geforce-gtx-1050-with-max-q-design",
  name: "NVIDIA GeForce GTX 1050 with Max-Q Design",
  aliases: ["GeForce GTX 1050 with Max-Q Design", "GTX 1050 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Pascal",
  chip: "GP107",
  released: "2018-01-03",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 128,
  dataRate: 7e9,
  bandwidth: 112e9,
  unifiedMemory: false,
  rates: { fp32: 1.46e12, fp16Vector: 23e9, int8: 5.8e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 5,
  shaders: 640,
  boostClock: 1.139e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 75,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1050-max-q.c3074", date: "2026-11-23" },
    rightNow,
  ],
}
