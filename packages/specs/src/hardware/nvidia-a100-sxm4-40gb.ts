import type { Hardware } from "./hardware.ts"
import { mlEngineering, rightNow } from "./sources.ts"

export const a100Sxm4_40gb: Hardware = {
  id: "nvidia-a100-sxm4-40gb",
  name: "NVIDIA A100 SXM4 40GB",
  aliases: ["NVIDIA A100 SXM4", "A100 SXM4 40GB", "NVIDIA A100-SXM4-40GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Ampere",
  chip: "GA100",
  released: "2020-05-14",
  memoryBytes: 42_949_672_960, // 40 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 5120,
  dataRate: undefined,
  bandwidth: 1.555e12,
  unifiedMemory: false,
  rates: { fp32: 19.5e12, tf32: 156e12, fp16: 312e12, bf16: 312e12, int8: 624e12, int4: 1248e12 },
  computeCapability: "8.0",
  multiprocessors: 108,
  shaders: 6912,
  boostClock: 1.41e9,
  l2CacheBytes: 41_943_040,
  pcie: { generation: 4, lanes: 16 },
  links: [{ name: "NVLink 3", interconnect: "nvlink-3", bandwidth: 300e9, devices: 8 }],
  power: 400,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/a100-sxm4-40-gb.c3506", date: "2026-11-23" },
    rightNow,
    mlEngineering,
  ],
}
