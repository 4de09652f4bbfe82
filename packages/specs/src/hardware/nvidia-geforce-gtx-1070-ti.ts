import type { Hardware } from "./hardware.ts"
import { huggingFacePrices, rightNow } from "./sources.ts"

export const gtx1070Ti: Hardware = {
  id: "nvidia-geforce-gtx-1070-ti",
  name: "NVIDIA GeForce GTX 1070 Ti",
  aliases: ["GeForce GTX 1070 Ti", "GTX 1070 Ti"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Pascal",
  chip: "GP104",
  released: "2017-11-02",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 256,
  dataRate: 8e9,
  bandwidth: 256e9,
  unifiedMemory: false,
  rates: { fp32: 8.19e12, fp16Vector: 128e9, int8: 32.8e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 19,
  shaders: 2432,
  boostClock: 1.683e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 180,
  launchPrice: { amount: 449, currency: "USD", kind: "list", date: "2017-11-02", source: huggingFacePrices },
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1070-ti.c3010", date: "2026-11-23" }, rightNow],
}
