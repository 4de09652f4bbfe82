import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroT1000WithMaxQDesign: Hardware = {
  id: "nvidia-quadro-t1000-with-max-q-design",
  name: "NVIDIA Quadro T1000 with Max-Q Design",
  aliases: ["Quadro T1000 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU117",
  released: "2019-05-27",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR5",
  busWidth: 128,
  dataRate: 5e9,
  bandwidth: 80e9,
  unifiedMemory: false,
  rates: { fp32: 2.42e12, fp16: 4.8e12, int8: 9.7e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 14,
  shaders: 896,
  boostClock: 1.35e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 50,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/quadro-t1000-max-q.c3807", date: "2026-11-23" }, rightNow],
}
