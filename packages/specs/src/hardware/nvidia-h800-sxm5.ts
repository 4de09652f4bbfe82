import type { Hardware } from "./hardware.ts"
import { rightNow } from "./sources.ts"

export const h800Sxm5: Hardware = {
  id: "nvidia-h800-sxm5",
  name: "NVIDIA H800 SXM5",
  aliases: ["H800 SXM5", "NVIDIA H800", "NVIDIA H800 SXM5 80GB", "NVIDIA H800 SXM5"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2023-03-21",
  memoryBytes: 85_899_345_920, // 80 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: 5120,
  dataRate: undefined,
  bandwidth: 3.35e12,
  unifiedMemory: false,
  rates: { fp32: 67e12, tf32: 494.7e12, fp16: 989.4e12, bf16: 989.4e12, fp8: 1978.9e12, int8: 1978.9e12 },
  computeCapability: "9.0",
  multiprocessors: 132,
  shaders: 16896,
  l2CacheBytes: 52_428_800,
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "NVLink 4, cut", interconnect: "nvlink-h800", bandwidth: 200e9, devices: 8 }],
  power: 700,
  prices: [],
  verified: false,
  sources: [{ where: "https://www.techpowerup.com/gpu-specs/h800-sxm5.c3975", date: "2026-11-23" }, rightNow],
  notes: ["same compute as H100 SXM, NVLink cut to 400 GB/s for China"],
}
