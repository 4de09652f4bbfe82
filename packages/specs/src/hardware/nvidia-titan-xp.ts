import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const titanXp: Hardware = {
  id: "nvidia-titan-xp",
  name: "NVIDIA TITAN Xp",
  aliases: ["TITAN Xp"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Pascal",
  chip: "GP102",
  released: "2017-04-06",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5X",
  busWidth: 384,
  dataRate: 11.4e9,
  bandwidth: 547.2e9,
  unifiedMemory: false,
  rates: { fp32: 12.15e12, fp16Vector: 190e9, int8: 48.6e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 30,
  shaders: 3840,
  boostClock: 1.582e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/titan-xp.c2948", date: "2026-11-23" }, rightNow],
}
