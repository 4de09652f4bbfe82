import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const teslaV100Sxm2_32gb: Hardware = {
  id: "nvidia-tesla-v100-sxm2-32gb",
  name: "NVIDIA Tesla V100 SXM2 32GB",
  aliases: ["NVIDIA Tesla V100 SXM2", "Tesla V100 SXM2 32GB", "Tesla V100-SXM2-32GB"],
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
  rates: { fp32: 15.7e12, fp16: 125e12 },
  computeCapability: "7.0",
  multiprocessors: 80,
  shaders: 5120,
  boostClock: 1.53e9,
  l2CacheBytes: 6_291_456,
  pcie: { generation: 3, lanes: 16 },
  links: [{ name: "NVLink 2", interconnect: "nvlink-2", bandwidth: 150e9, devices: 8 }],
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/tesla-v100-sxm2-32-gb.c3185", date: "2026-11-23" },
    rightNow,
  ],
}
