import type { Hardware } from "./hardware.ts"
import { gpuhunt, mlEngineering } from "./sources.ts"

export const gh200_144gb: Hardware = {
  id: "nvidia-gh200-144gb",
  name: "NVIDIA GH200 144GB HBM3e",
  aliases: ["NVIDIA GH200 144G HBM3e"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2024-06-01",
  memoryBytes: 154_618_822_656, // 144 GiB
  reportedMemory: undefined,
  memoryType: "HBM3e",
  busWidth: 6144,
  dataRate: undefined,
  bandwidth: 4.9e12,
  unifiedMemory: false,
  rates: { fp32: 67e12, tf32: 494.5e12, fp16: 989e12, bf16: 989e12, fp8: 1979e12, int8: 1979e12 },
  computeCapability: "9.0",
  l2CacheBytes: 52_428_800,
  links: [{ name: "NVLink-C2C to Grace", interconnect: "nvlink-c2c-grace-hopper", bandwidth: 450e9 }],
  pciIds: ["10de:2348"],
  power: 900,
  prices: [],
  verified: false,
  sources: [mlEngineering, gpuhunt],
  notes: [
    "Grace side: up to 480 GB LPDDR5X",
    "ml-engineering lists 141 GB / 4.8 TB/s usable for this variant; driver name says 144G",
  ],
}
