import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaV100Sxm3_32gb: Hardware = {
  id: "nvidia-tesla-v100-sxm3-32gb",
  name: "NVIDIA Tesla V100 SXM3 32GB",
  aliases: ["NVIDIA Tesla V100 SXM3", "Tesla V100 SXM3 32GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Volta",
  chip: "GV100",
  released: "2018-03-27",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 981e9,
  unifiedMemory: false,
  rates: { fp32: 16.35e12, fp16: 130.8e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.0",
  multiprocessors: 80,
  shaders: 5120,
  boostClock: 1.597e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/tesla-v100-sxm3-32-gb.c3472", date: "2026-11-23" },
    rightNow,
  ],
}
