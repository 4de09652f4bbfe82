import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const rtx2050WithMaxQDesign: Hardware = {
  id: "nvidia-geforce-rtx-2050-with-max-q-design",
  name: "NVIDIA GeForce RTX 2050 with Max-Q Design",
  aliases: ["GeForce RTX 2050 with Max-Q Design", "RTX 2050 with Max-Q Design"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Ampere",
  chip: "GA107",
  released: "2021-12-17",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 64,
  dataRate: 11.8e9,
  bandwidth: 94.4e9,
  unifiedMemory: false,
  rates: {
    fp32: 4.73e12,
    tf32: 4.7e12,
    fp16: 9.5e12,
    fp16IntoFp16: 18.9e12,
    bf16: 9.5e12,
    int8: 37.8e12,
    int4: 75.7e12,
  },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "8.6",
  multiprocessors: 16,
  shaders: 2048,
  boostClock: 1.155e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 3, lanes: 8 },
  power: 30,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-2050-max-q.c4012", date: "2026-11-23" },
    rightNow,
  ],
}
