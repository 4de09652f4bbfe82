import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const rtxA2000LaptopGpu8gb: Hardware = {
  id: "nvidia-rtx-a2000-laptop-gpu-8gb",
  name: "NVIDIA RTX A2000 Laptop GPU 8GB",
  aliases: ["RTX A2000 Laptop GPU 8GB"],
  reportedNames: ["NVIDIA RTX A2000 Laptop GPU"],
  vendor: "nvidia",
  segment: "laptop",
  generation: "Ampere",
  chip: "GA107",
  released: "2021-04-12",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 14e9,
  bandwidth: 224e9,
  unifiedMemory: false,
  rates: { fp32: 8.25e12, tf32: 16.5e12, fp16: 33e12, fp16IntoFp16: 33e12, bf16: 33e12, int8: 66e12, int4: 132.1e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "8.6",
  multiprocessors: 20,
  shaders: 2560,
  boostClock: 1.612e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 16 },
  pciIds: ["10de:25b8"],
  power: 95,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/rtx-a2000-mobile-8-gb.c4287", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
}
