import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const gtx1070Laptop: Hardware = {
  id: "nvidia-geforce-gtx-1070-laptop",
  name: "NVIDIA GeForce GTX 1070 (Laptop)",
  aliases: [],
  reportedNames: ["NVIDIA GeForce GTX 1070"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Pascal",
  chip: "GP104B",
  released: "2016-08-15",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 256,
  dataRate: 8e9,
  bandwidth: 256e9,
  unifiedMemory: false,
  rates: { fp32: 6.74e12, fp16Vector: 105e9, int8: 27e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 16,
  shaders: 2048,
  boostClock: 1.645e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 120,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1070-mobile.c2869", date: "2026-11-23" },
    rightNow,
  ],
}
