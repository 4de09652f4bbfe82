import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const gtx1050Ti: Hardware = {
  id: "nvidia-geforce-gtx-1050-ti",
  name: "NVIDIA GeForce GTX 1050 Ti",
  aliases: ["GeForce GTX 1050 Ti", "GTX 1050 Ti"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Pascal",
  chip: "GP107",
  released: "2016-10-25",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 128,
  dataRate: 7e9,
  bandwidth: 112e9,
  unifiedMemory: false,
  rates: { fp32: 2.14e12, fp16Vector: 33e9, int8: 8.6e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 6,
  shaders: 768,
  boostClock: 1.392e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 75,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1050-ti.c2885", date: "2026-11-23" }, rightNow],
}
