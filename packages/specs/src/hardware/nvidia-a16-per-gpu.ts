import type { Hardware } from "./hardware.ts"
import { openKernelModules, rightNow } from "./sources.ts"

export const a16PerGpu: Hardware = {
  id: "nvidia-a16-per-gpu",
  name: "NVIDIA A16 (per GPU)",
  aliases: ["NVIDIA A16", "A16"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Ampere",
  chip: "GA107",
  released: "2021-04-12",
  memoryBytes: 17_179_869_184, // 16 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6",
  busWidth: 128,
  dataRate: 12.5e9,
  bandwidth: 200e9,
  unifiedMemory: false,
  rates: { fp32: 4.49e12, tf32: 9e12, fp16: 18e12, fp16IntoFp16: 18e12, bf16: 18e12, int8: 35.9e12, int4: 71.9e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "8.6",
  multiprocessors: 10,
  shaders: 1280,
  boostClock: 1.755e9,
  l2CacheBytes: 2_097_152,
  pcie: { generation: 4, lanes: 8 },
  pciIds: ["10de:25b6"],
  power: 250,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/a16-pcie.c3794", date: "2026-11-23" },
    rightNow,
    openKernelModules,
  ],
  notes: ["A16 board = 4 such GPUs (64 GB total)"],
}
