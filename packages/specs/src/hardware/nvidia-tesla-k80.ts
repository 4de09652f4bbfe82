import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaK80: Hardware = {
  id: "nvidia-tesla-k80",
  name: "NVIDIA Tesla K80",
  aliases: ["Tesla K80"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Kepler 2.0",
  chip: "GK210",
  released: "2014-11-17",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 384,
  dataRate: 5e9,
  bandwidth: 240e9,
  unifiedMemory: false,
  rates: { fp32: 4.11e12 },
  computeCapability: "3.7",
  shaders: 2496,
  boostClock: 824e6,
  l2CacheBytes: 1_572_864,
  pcie: { generation: 3, lanes: 16 },
  power: 300,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/tesla-k80.c2616", date: "2026-11-23" }, rightNow],
  notes: ["dual-GPU board: figures here are per GPU (12 GB, 240 GB/s); board = 24 GB"],
}
