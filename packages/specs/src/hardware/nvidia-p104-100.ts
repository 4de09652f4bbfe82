import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const p104_100: Hardware = {
  id: "nvidia-p104-100",
  name: "NVIDIA P104-100",
  aliases: ["P104-100"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Pascal",
  chip: "GP104",
  released: "2017-12-12",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5X",
  busWidth: 256,
  dataRate: 10e9,
  bandwidth: 320e9,
  unifiedMemory: false,
  rates: { fp32: 6.66e12, fp16Vector: 104e9, int8: 26.6e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 15,
  shaders: 1920,
  boostClock: 1.733e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 1, lanes: 4 },
  power: undefined,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/p104-100.c2981", date: "2026-11-23" }, rightNow],
  notes: ["mining card; 8 GB firmware unlocks circulate"],
}
