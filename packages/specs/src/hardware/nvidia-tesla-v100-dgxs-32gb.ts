import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaV100Dgxs32gb: Hardware = {
  id: "nvidia-tesla-v100-dgxs-32gb",
  name: "NVIDIA Tesla V100 DGXS 32GB",
  aliases: ["NVIDIA Tesla V100 DGXS", "Tesla V100 DGXS 32GB"],
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
  bandwidth: 897e9,
  unifiedMemory: false,
  rates: { fp32: 15.67e12, fp16: 125.3e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "7.0",
  multiprocessors: 80,
  shaders: 5120,
  boostClock: 1.53e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/tesla-v100-dgxs-32-gb.c3186", date: "2026-11-23" },
    rightNow,
  ],
}
