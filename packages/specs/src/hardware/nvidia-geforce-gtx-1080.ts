import type { Hardware } from "./hardware.ts"
import { huggingFacePrices, rightNow } from "./sources.ts"

export const gtx1080: Hardware = {
  id: "nvidia-geforce-gtx-1080",
  name: "NVIDIA GeForce GTX 1080",
  aliases: ["GeForce GTX 1080", "GTX 1080"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Pascal",
  chip: "GP104",
  released: "2016-05-27",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5X",
  busWidth: 256,
  dataRate: 10e9,
  bandwidth: 320e9,
  unifiedMemory: false,
  rates: { fp32: 8.87e12, fp16Vector: 139e9, int8: 35.5e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 20,
  shaders: 2560,
  boostClock: 1.733e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 180,
  launchPrice: { amount: 599, currency: "USD", kind: "list", date: "2016-05-27", source: huggingFacePrices },
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1080.c2839", date: "2026-11-23" }, rightNow],
}
