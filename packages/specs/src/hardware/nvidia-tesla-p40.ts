import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaP40: Hardware = {
  id: "nvidia-tesla-p40",
  name: "NVIDIA Tesla P40",
  aliases: ["Tesla P40"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Pascal",
  chip: "GP102",
  released: "2016-09-13",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 384,
  dataRate: 7.2e9,
  bandwidth: 346e9,
  unifiedMemory: false,
  rates: { fp32: 11.76e12, fp16Vector: 184e9, int8: 47e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 30,
  shaders: 3840,
  boostClock: 1.531e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/tesla-p40.c2878", date: "2026-11-23" }, rightNow],
}
