import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const quadroT1000LaptopGddr6: Hardware = {
  id: "nvidia-quadro-t1000-laptop-gddr6",
  name: "NVIDIA Quadro T1000 (Laptop) GDDR6",
  aliases: ["NVIDIA Quadro T1000 GDDR6", "Quadro T1000 GDDR6"],
  reportedNames: ["NVIDIA Quadro T1000 (Laptop)"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Turing",
  chip: "TU117",
  released: "2020-06-08",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 12e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 2.96e12, fp16: 5.9e12, int8: 11.8e12 },
  ratesFrom: "No tensor units: 16 bits run at twice the rate of 32, INT8 dot products at four times.",
  computeCapability: "7.5",
  multiprocessors: 14,
  shaders: 896,
  boostClock: 1.65e9,
  l2CacheBytes: 1_048_576,
  pcie: { generation: 3, lanes: 16 },
  power: 50,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/quadro-t1000-mobile-gddr6.c3624", date: "2026-11-23" },
    rightNow,
  ],
}
