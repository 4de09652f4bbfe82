import type { Hardware } from "./hardware.ts"
import { huggingFacePrices, rightNow } from "./sources.ts"

export const gtx1060_6gb: Hardware = {
  id: "nvidia-geforce-gtx-1060-6gb",
  name: "NVIDIA GeForce GTX 1060 6GB",
  aliases: ["NVIDIA GeForce GTX 1060", "GeForce GTX 1060 6GB", "GTX 1060 6GB"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Pascal",
  chip: "GP106",
  released: "2016-07-19",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 192,
  dataRate: 8e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 4.38e12, fp16Vector: 68e9, int8: 17.5e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 10,
  shaders: 1280,
  boostClock: 1.709e9,
  l2CacheBytes: 1_572_864,
  pcie: { generation: 3, lanes: 16 },
  power: 120,
  launchPrice: { amount: 299, currency: "USD", kind: "list", date: "2016-07-19", source: huggingFacePrices },
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1060-6-gb.c2862", date: "2026-11-23" },
    rightNow,
  ],
}
