import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroT2000Laptop: Hardware = {
  id: "nvidia-quadro-t2000-laptop",
  name: "NVIDIA Quadro T2000 (Laptop)",
  aliases: ["Quadro T2000"],
  reportedNames: ["NVIDIA Quadro T2000"],
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
  rates: { fp32: 3.66e12, fp16: 7.3e12, int8: 14.6e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 16,
  shaders: 1024,
  boostClock: 1.785e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 60,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-t2000-mobile.c3434", date: "2026-11-23" }, rightNow],
}
