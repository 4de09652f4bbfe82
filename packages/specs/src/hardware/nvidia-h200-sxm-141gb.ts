import type { Hardware } from "./hardware.ts"
import { mlEngineering, nvidiaSmi, rightNow } from "./sources.ts"

export const h200Sxm141gb: Hardware = {
  id: "nvidia-h200-sxm-141gb",
  name: "NVIDIA H200 SXM 141GB",
  aliases: ["NVIDIA H200 SXM", "H200 SXM 141GB", "NVIDIA H200", "H200 SXM", "H200-SXM5"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2024-11-18",
  memoryBytes: 151_397_597_184, // 141 GiB
  reportedMemory: { value: 150_754_820_096, source: nvidiaSmi },
  memoryType: "HBM3e",
  busWidth: 6144,
  dataRate: undefined,
  bandwidth: 4.8e12,
  unifiedMemory: false,
  rates: { fp32: 67e12, tf32: 494.7e12, fp16: 989.4e12, bf16: 989.4e12, fp8: 1978.9e12, int8: 1978.9e12 },
  computeCapability: "9.0",
  multiprocessors: 132,
  shaders: 16896,
  boostClock: 1.98e9,
  l2CacheBytes: 52_428_800,
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "NVLink 4", interconnect: "nvlink-4", bandwidth: 450e9, devices: 8 }],
  pciIds: ["10de:2335"],
  power: 700,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/h200-sxm-141-gb.c4255", date: "2026-11-23" },
    rightNow,
    mlEngineering,
    nvidiaSmi,
  ],
}
