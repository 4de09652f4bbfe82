import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaM10: Hardware = {
  id: "nvidia-tesla-m10",
  name: "NVIDIA Tesla M10",
  aliases: ["Tesla M10"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Maxwell",
  chip: "GM107",
  released: "2016-05-18",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 128,
  dataRate: 5.2e9,
  bandwidth: 83.2e9,
  unifiedMemory: false,
  rates: { fp32: 1.67e12 },
  computeCapability: "5.0",
  multiprocessors: 5,
  shaders: 640,
  boostClock: 1.306e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 225,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/tesla-m10.c3035", date: "2026-11-23" }, rightNow],
  notes: ["quad-GPU board, per GPU"],
}
