import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroT1000Laptop: Hardware = {
  id: "nvidia-quadro-t1000-laptop",
  name: "NVIDIA Quadro T1000 (Laptop)",
  aliases: ["Quadro T1000"],
  reportedNames: ["NVIDIA Quadro T1000"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU117",
  released: "2019-05-27",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 128,
  dataRate: 8e9,
  bandwidth: 128e9,
  unifiedMemory: false,
  rates: { fp32: 2.61e12, fp16: 5.2e12, int8: 10.4e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 14,
  shaders: 896,
  boostClock: 1.455e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 50,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-t1000-mobile.c3435", date: "2026-11-23" }, rightNow],
}
