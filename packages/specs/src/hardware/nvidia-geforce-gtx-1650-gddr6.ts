import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const gtx1650Gddr6: Hardware = {
  id: "nvidia-geforce-gtx-1650-gddr6",
  name: "NVIDIA GeForce GTX 1650 GDDR6",
  aliases: ["GeForce GTX 1650 GDDR6", "GTX 1650 GDDR6"],
  reportedNames: ["NVIDIA GeForce GTX 1650"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Turing",
  chip: "TU117",
  released: "2020-04-01",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 12e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 2.85e12, fp16: 5.7e12, int8: 11.4e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 14,
  shaders: 896,
  boostClock: 1.59e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 75,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1650-gddr6.c3541", date: "2026-11-23" },
    rightNow,
  ],
}
