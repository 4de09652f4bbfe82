import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaM40_24gb: Hardware = {
  id: "nvidia-tesla-m40-24gb",
  name: "NVIDIA Tesla M40 24GB",
  aliases: ["NVIDIA Tesla M40", "Tesla M40 24GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Maxwell 2.0",
  chip: "GM200",
  released: "2015-11-10",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 384,
  dataRate: 6e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 6.83e12 },
  computeCapability: "5.2",
  multiprocessors: 24,
  shaders: 3072,
  boostClock: 1.112e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/tesla-m40-24-gb.c3838", date: "2026-11-23" }, rightNow],
}
