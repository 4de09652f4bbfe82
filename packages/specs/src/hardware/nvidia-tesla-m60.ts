import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaM60: Hardware = {
  id: "nvidia-tesla-m60",
  name: "NVIDIA Tesla M60",
  aliases: ["Tesla M60"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Maxwell 2.0",
  chip: "GM204",
  released: "2015-08-30",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 256,
  dataRate: 5e9,
  bandwidth: 160e9,
  unifiedMemory: false,
  rates: { fp32: 4.83e12 },
  computeCapability: "5.2",
  multiprocessors: 16,
  shaders: 2048,
  boostClock: 1.178e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 300,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/tesla-m60.c2760", date: "2026-11-23" }, rightNow],
  notes: ["dual-GPU board, per GPU"],
}
