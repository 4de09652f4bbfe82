import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const gtx1070WithMaxQDesign: Hardware = {
  id: "nvidia-geforce-gtx-1070-with-max-q-design",
  name: "NVIDIA GeForce GTX 1070 with Max-Q Design",
  aliases: ["GeForce GTX 1070 with Max-Q Design", "GTX 1070 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Pascal",
  chip: "GP104B",
  released: "2017-06-27",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 256,
  dataRate: 8e9,
  bandwidth: 256e9,
  unifiedMemory: false,
  rates: { fp32: 5.65e12, fp16Vector: 88e9, int8: 22.6e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 16,
  shaders: 2048,
  boostClock: 1.379e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 115,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1070-max-q.c2974", date: "2026-11-23" },
    rightNow,
  ],
}
