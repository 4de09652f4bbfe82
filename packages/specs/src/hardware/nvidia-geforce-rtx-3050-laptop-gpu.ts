import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const rtx3050LaptopGpu: Hardware = {
  id: "nvidia-geforce-rtx-3050-laptop-gpu",
  name: "NVIDIA GeForce RTX 3050 Laptop GPU",
  aliases: ["GeForce RTX 3050 Laptop GPU", "RTX 3050 Laptop GPU"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Ampere",
  chip: "GA107",
  released: "2021-05-11",
  memoryBytes: 4_294_967_296, // 4 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 12e9,
  bandwidth: 192e9,
  unifiedMemory: false,
  rates: { fp32: 5.5e12, tf32: 5.5e12, fp16: 11e12, fp16IntoFp16: 22e12, bf16: 11e12, int8: 44e12, int4: 88e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "8.6",
  multiprocessors: 16,
  shaders: 2048,
  boostClock: 1.343e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  pciIds: ["10de:25e2", "10de:25a5", "10de:25a2", "10de:25e5"],
  power: 45,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-3050-mobile.c3788", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
