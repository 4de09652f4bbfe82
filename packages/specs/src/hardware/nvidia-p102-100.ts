import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const p102_100: Hardware = {
  id: "nvidia-p102-100",
  name: "NVIDIA P102-100",
  aliases: ["P102-100"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Pascal",
  chip: "GP102",
  released: "2018-02-12",
  memoryBytes: 5_368_709_120, // 5 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5X",
  busWidth: 320,
  dataRate: 11e9,
  bandwidth: 440e9,
  unifiedMemory: false,
  rates: { fp32: 10.77e12, fp16Vector: 168e9, int8: 43.1e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 25,
  shaders: 3200,
  boostClock: 1.683e9,
  l2CacheBytes: 2_621_440,
  pcie: { generation: 1, lanes: 4 },
  power: 250,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/p102-100.c3100", date: "2026-11-23" }, rightNow],
  notes: ["mining card; sold with 5 or 10 GB"],
}
