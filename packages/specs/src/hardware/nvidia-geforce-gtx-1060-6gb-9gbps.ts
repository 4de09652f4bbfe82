import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const gtx1060_6gb9gbps: Hardware = {
  id: "nvidia-geforce-gtx-1060-6gb-9gbps",
  name: "NVIDIA GeForce GTX 1060 6GB 9Gbps",
  aliases: ["NVIDIA GeForce GTX 1060 9Gbps", "GeForce GTX 1060 6GB 9Gbps", "GTX 1060 6GB 9Gbps"],
  reportedNames: ["NVIDIA GeForce GTX 1060 6GB"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Pascal",
  chip: "GP106",
  released: "2017-04-20",
  memoryBytes: 6_442_450_944, // 6 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 192,
  dataRate: 9e9,
  bandwidth: 216e9,
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
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-gtx-1060-6-gb-9gbps.c2952", date: "2026-11-23" },
    rightNow,
  ],
}
