import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaP10: Hardware = {
  id: "nvidia-tesla-p10",
  name: "NVIDIA Tesla P10",
  aliases: ["Tesla P10"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Pascal",
  chip: "GP102",
  released: "2016-09-13",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5X",
  busWidth: 384,
  dataRate: 14.5e9,
  bandwidth: 696e9,
  unifiedMemory: false,
  rates: { fp32: 11.47e12, fp16Vector: 179e9, int8: 45.9e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 30,
  shaders: 3840,
  boostClock: 1.493e9,
  l2CacheBytes: 3_145_728,
  pcie: { generation: 3, lanes: 16 },
  power: 150,
  prices: [],
  verified: false,
  unverified: ["dataRate", "bandwidth"],
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/tesla-p10.c3750", date: "2026-11-23" }, rightNow],
  notes: ["rare OEM part; TechPowerUp bandwidth looks high for GDDR5X"],
}
