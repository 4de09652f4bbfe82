import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const t500WithMaxQDesign: Hardware = {
  id: "nvidia-t500-with-max-q-design",
  name: "NVIDIA T500 with Max-Q Design",
  aliases: ["T500 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU117",
  released: "2020-12-02",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 64,
  dataRate: 10e9,
  bandwidth: 80e9,
  unifiedMemory: false,
  rates: { fp32: 2.55e12, fp16: 5.1e12, int8: 10.2e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 14,
  shaders: 896,
  boostClock: 1.425e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 18,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/t500-max-q.c4103", date: "2026-11-23" }, rightNow],
}
