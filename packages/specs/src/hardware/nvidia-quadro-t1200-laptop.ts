import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroT1200Laptop: Hardware = {
  id: "nvidia-quadro-t1200-laptop",
  name: "NVIDIA Quadro T1200 (Laptop)",
  aliases: ["Quadro T1200"],
  reportedNames: ["NVIDIA Quadro T1200"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU117",
  released: "2021-04-12",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 12e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 3.66e12, fp16: 7.3e12, int8: 14.6e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 16,
  shaders: 1024,
  boostClock: 1.785e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 18,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-t1200-mobile.c3803", date: "2026-11-23" }, rightNow],
}
