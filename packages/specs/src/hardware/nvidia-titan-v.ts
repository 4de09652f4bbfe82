import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const titanV: Hardware = {
  id: "nvidia-titan-v",
  name: "NVIDIA TITAN V",
  aliases: ["TITAN V"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Volta",
  chip: "GV100",
  released: "2017-12-07",
  memoryBytes: 12_884_901_888, // 12 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 3072,
  dataRate: undefined,
  bandwidth: 651.3e9,
  unifiedMemory: false,
  rates: { fp32: 14.9e12, fp16: 119.2e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.0",
  multiprocessors: 80,
  shaders: 5120,
  boostClock: 1.455e9,
  l2CacheBytes: 4_718_592,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/titan-v.c3051", date: "2026-11-23" }, rightNow],
}
