import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaK40m: Hardware = {
  id: "nvidia-tesla-k40m",
  name: "NVIDIA Tesla K40m",
  aliases: ["Tesla K40m"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Kepler",
  chip: "GK110B",
  released: "2013-11-22",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 384,
  dataRate: 6e9,
  bandwidth: 288e9,
  unifiedMemory: false,
  rates: { fp32: 5.05e12 },
  computeCapability: "3.5",
  shaders: 2880,
  boostClock: 876e6,
  l2CacheBytes: 1_572_864,
  pcie: { generation: 3, lanes: 16 },
  power: 245,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/tesla-k40m.c2529", date: "2026-11-23" }, rightNow],
}
