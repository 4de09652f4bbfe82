import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const rtx3050ALaptopGpu: Hardware = {
  id: "nvidia-geforce-rtx-3050-a-laptop-gpu",
  name: "NVIDIA GeForce RTX 3050 A Laptop GPU",
  aliases: ["GeForce RTX 3050 A Laptop GPU", "RTX 3050 A Laptop GPU"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Ampere",
  chip: "GA106",
  released: "2024",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 12e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 4.81e12, tf32: 4.8e12, fp16: 9.6e12, fp16IntoFp16: 19.3e12, bf16: 9.6e12, int8: 38.5e12, int4: 77e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "8.6",
  multiprocessors: 14,
  shaders: 1792,
  boostClock: 1.343e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  pciIds: ["10de:28e3", "10de:28a3", "10de:2822"],
  power: 45,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-3050-a-mobile.c4227", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
