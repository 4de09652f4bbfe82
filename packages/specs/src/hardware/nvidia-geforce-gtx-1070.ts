import type { Hardware } from "./hardware.ts"
import { huggingFacePrices, rightNow } from "./sources.ts"

export const gtx1070: Hardware = {
  id: "nvidia-geforce-gtx-1070",
  name: "NVIDIA GeForce GTX 1070",
  aliases: ["GeForce GTX 1070", "GTX 1070"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Pascal",
  chip: "GP104",
  released: "2016-06-10",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 256,
  dataRate: 8e9,
  bandwidth: 256e9,
  unifiedMemory: false,
  rates: { fp32: 6.46e12, fp16Vector: 101e9, int8: 25.8e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 15,
  shaders: 1920,
  boostClock: 1.683e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 150,
  launchPrice: { amount: 379, currency: "USD", kind: "list", date: "2016-06-10", source: huggingFacePrices },
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1070.c2840", date: "2026-11-23" }, rightNow],
}
