import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const t550Laptop: Hardware = {
  id: "nvidia-t550-laptop",
  name: "NVIDIA T550 (Laptop)",
  aliases: ["T550"],
  reportedNames: ["NVIDIA T550"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU117",
  released: "2022-05-01",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 64,
  dataRate: 12e9,
  bandwidth: 96e9,
  unifiedMemory: false,
  rates: { fp32: 3.41e12, fp16: 6.8e12, int8: 13.6e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 16,
  shaders: 1024,
  boostClock: 1.665e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 23,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/t550-mobile.c3918", date: "2026-11-23" }, rightNow],
}
