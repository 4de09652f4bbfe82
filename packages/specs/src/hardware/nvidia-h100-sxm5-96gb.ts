import type { Hardware } from "./hardware.ts"
import { mlEngineering, rightNow } from "./sources.ts"

export const h100Sxm5_96gb: Hardware = {
  id: "nvidia-h100-sxm5-96gb",
  name: "NVIDIA H100 SXM5 96GB",
  aliases: ["NVIDIA H100 SXM5", "H100 SXM5 96GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2023-03-21",
  memoryBytes: 103_079_215_104, // 96 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: 5120,
  dataRate: undefined,
  bandwidth: 3.36e12,
  unifiedMemory: false,
  rates: { fp32: 67e12, tf32: 494.7e12, fp16: 989.4e12, bf16: 989.4e12, fp8: 1978.9e12, int8: 1978.9e12 },
  computeCapability: "9.0",
  multiprocessors: 132,
  shaders: 16896,
  boostClock: 1.98e9,
  l2CacheBytes: 52_428_800,
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "NVLink 4", interconnect: "nvlink-4", bandwidth: 450e9, devices: 8 }],
  power: 700,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/h100-sxm5-96-gb.c3974", date: "2026-11-23" },
    rightNow,
    mlEngineering,
  ],
  notes: ["GH200/GH100 96 GB HBM3 variant listed by TechPowerUp"],
}
