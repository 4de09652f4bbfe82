import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaP4: Hardware = {
  id: "nvidia-tesla-p4",
  name: "NVIDIA Tesla P4",
  aliases: ["Tesla P4"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Pascal",
  chip: "GP104",
  released: "2016-09-13",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 256,
  dataRate: 6e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 5.7e12, fp16Vector: 89e9, int8: 22.8e12 },
  ratesFrom: "No tensor units: 16 bits run at 1/64 of 32, so engines compute in 32; INT8 dot products at four times.",
  computeCapability: "6.1",
  multiprocessors: 20,
  shaders: 2560,
  boostClock: 1.114e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 16 },
  power: 75,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/tesla-p4.c2879", date: "2026-11-23" }, rightNow],
}
