import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const gtx1080WithMaxQDesign: Hardware = {
  id: "nvidia-geforce-gtx-1080-with-max-q-design",
  name: "NVIDIA GeForce GTX 1080 with Max-Q Design",
  aliases: ["GeForce GTX 1080 with Max-Q Design", "GTX 1080 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Pascal",
  chip: "GP104B",
  released: "2017-06-27",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5X",
  busWidth: 256,
  dataRate: 10e9,
  bandwidth: 320e9,
  unifiedMemory: false,
  rates: { fp32: 6.99e12, fp16Vector: 109e9, int8: 28e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 20,
  shaders: 2560,
  boostClock: 1.366e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 150,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1080-max-q.c2975", date: "2026-11-23" },
    rightNow,
  ],
}
