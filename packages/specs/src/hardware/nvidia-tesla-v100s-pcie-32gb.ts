import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaV100sPcie32gb: Hardware = {
  id: "nvidia-tesla-v100s-pcie-32gb",
  name: "NVIDIA Tesla V100S PCIe 32GB",
  aliases: ["NVIDIA Tesla V100S PCIe", "Tesla V100S PCIe 32GB", "Tesla V100S-PCIE-32GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Volta",
  chip: "GV100",
  released: "2019-11-26",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: undefined,
  memoryType: "HBM2",
  busWidth: 4096,
  dataRate: undefined,
  bandwidth: 1.134e12,
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
    { where: "https://www.techpowerup.com/gpu-specs/tesla-v100s-pcie-32-gb.c3467", date: "2026-11-23" },
    rightNow,
  ],
}
