import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const gtx1050TiWithMaxQDesign: Hardware = {
  id: "nvidia-geforce-gtx-1050-ti-with-max-q-design",
  name: "NVIDIA GeForce GTX 1050 Ti with Max-Q Design",
  aliases: ["GeForce GTX 1050 Ti with Max-Q Design", "GTX 1050 Ti with Max-Q Design"],
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
  rates: { fp32: 1.98e12, fp16Vector: 31e9, int8: 7.9e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 6,
  shaders: 768,
  boostClock: 1.291e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 75,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1050-ti-max-q.c3075", date: "2026-11-23" },
    rightNow,
  ],
}
