import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaV100Pcie16gb: Hardware = {
  id: "nvidia-tesla-v100-pcie-16gb",
  name: "NVIDIA Tesla V100 PCIe 16GB",
  aliases: ["NVIDIA Tesla V100 PCIe", "Tesla V100 PCIe 16GB", "Tesla V100-PCIE-16GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Volta",
  chip: "GV100",
  released: "2017-06-21",
  memoryBytes: 17_179_869_184, // 16 GiB
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
    { where: "https://www.techpowerup.com/gpu-specs/tesla-v100-pcie-16-gb.c2957", date: "2026-11-23" },
    rightNow,
  ],
}
