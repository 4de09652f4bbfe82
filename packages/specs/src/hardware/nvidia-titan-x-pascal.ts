import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const titanXPascal: Hardware = {
  id: "nvidia-titan-x-pascal",
  name: "NVIDIA TITAN X Pascal",
  aliases: ["TITAN X Pascal"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Pascal",
  chip: "GP102",
  released: "2016-08-02",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5X",
  busWidth: 384,
  dataRate: 10e9,
  bandwidth: 480e9,
  unifiedMemory: false,
  rates: { fp32: 10.97e12, fp16Vector: 171e9, int8: 43.9e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 28,
  shaders: 3584,
  boostClock: 1.531e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/titan-x-pascal.c2863", date: "2026-11-23" }, rightNow],
}
