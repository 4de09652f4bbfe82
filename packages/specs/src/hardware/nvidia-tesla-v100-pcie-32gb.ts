import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaV100Pcie32gb: Hardware = {
  id: "nvidia-tesla-v100-pcie-32gb",
  name: "NVIDIA Tesla V100 PCIe 32GB",
  aliases: ["NVIDIA Tesla V100 PCIe", "Tesla V100 PCIe 32GB", "Tesla V100-PCIE-32GB"],
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
  bandwidth: 900e9,
  unifiedMemory: false,
  rates: { fp32: 14e12, fp16: 112e12 },
  computeCapability: "7.0",
  multiprocessors: 80,
  shaders: 5120,
  boostClock: 1.38e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 3, lanes: 16 },
  power: 250,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/tesla-v100-pcie-32-gb.c3184", date: "2026-11-23" },
    rightNow,
  ],
}
