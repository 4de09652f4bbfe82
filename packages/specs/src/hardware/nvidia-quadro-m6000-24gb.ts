import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroM6000_24gb: Hardware = {
  id: "nvidia-quadro-m6000-24gb",
  name: "NVIDIA Quadro M6000 24GB",
  aliases: ["NVIDIA Quadro M6000", "Quadro M6000 24GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Maxwell 2.0",
  chip: "GM200",
  released: "2016-03-05",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 384,
  dataRate: 6.6e9,
  bandwidth: 316.8e9,
  unifiedMemory: false,
  rates: { fp32: 6.84e12 },
  computeCapability: "5.2",
  multiprocessors: 24,
  shaders: 3072,
  boostClock: 1.114e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-m6000-24-gb.c2824", date: "2026-11-23" }, rightNow],
}
