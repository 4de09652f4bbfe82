import type { Hardware } from "./hardware.ts"
import { gpuhunt, mlEngineering } from "./sources.ts"

export const gh200_96gb: Hardware = {
  id: "nvidia-gh200-96gb",
  name: "NVIDIA GH200 96GB HBM3",
  aliases: ["NVIDIA GH200 480GB", "NVIDIA GH200 120GB", "GH200"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2023-05-29",
  memoryBytes: 103_079_215_104, // 96 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: 6144,
  dataRate: undefined,
  bandwidth: 4e12,
  unifiedMemory: false,
  rates: { fp32: 67e12, tf32: 494.5e12, fp16: 989e12, bf16: 989e12, fp8: 1979e12, int8: 1979e12 },
  computeCapability: "9.0",
  l2CacheBytes: 52_428_800,
  links: [{ name: "NVLink-C2C to Grace", interconnect: "nvlink-c2c-grace-hopper", bandwidth: 450e9 }],
  pciIds: ["10de:2342"],
  power: 900,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [mlEngineering, gpuhunt],
  notes: ["Grace side: up to 480 GB LPDDR5X"],
}
