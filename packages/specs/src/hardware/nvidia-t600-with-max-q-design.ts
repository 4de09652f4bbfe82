import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const t600WithMaxQDesign: Hardware = {
  id: "nvidia-t600-with-max-q-design",
  name: "NVIDIA T600 with Max-Q Design",
  aliases: ["T600 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU117",
  released: "2021-04-12",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 10e9,
  bandwidth: 160e9,
  unifiedMemory: false,
  rates: { fp32: 2.5e12, fp16: 5e12, int8: 10e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 14,
  shaders: 896,
  boostClock: 1.395e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 40,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/t600-max-q.c3817", date: "2026-11-23" }, rightNow],
}
