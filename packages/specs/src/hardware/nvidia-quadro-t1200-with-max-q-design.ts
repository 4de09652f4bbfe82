import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroT1200WithMaxQDesign: Hardware = {
  id: "nvidia-quadro-t1200-with-max-q-design",
  name: "NVIDIA Quadro T1200 with Max-Q Design",
  aliases: ["Quadro T1200 with Max-Q Design"],
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
  rates: { fp32: 2.92e12, fp16: 5.8e12, int8: 11.7e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 16,
  shaders: 1024,
  boostClock: 1.425e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 18,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-t1200-max-q.c4006", date: "2026-11-23" }, rightNow],
}
