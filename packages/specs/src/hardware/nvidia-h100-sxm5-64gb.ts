import type { Hardware } from "./hardware.ts"
import { mlEngineering, rightNow } from "./sources.ts"

export const h100Sxm5_64gb: Hardware = {
  id: "nvidia-h100-sxm5-64gb",
  name: "NVIDIA H100 SXM5 64GB",
  aliases: ["NVIDIA H100 SXM5", "H100 SXM5 64GB", "NVIDIA H100-SXM5-64GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2023-03-21",
  memoryBytes: 68_719_476_736, // 64 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: 3072,
  dataRate: undefined,
  bandwidth: 2.02e12,
  unifiedMemory: false,
  rates: { fp32: 67e12, tf32: 494.7e12, fp16: 989.4e12, bf16: 989.4e12, fp8: 1978.9e12, int8: 1978.9e12 },
  computeCapability: "9.0",
  multiprocessors: 132,
  shaders: 16896,
  boostClock: 1.98e9,
  l2CacheBytes: 31_457_280,
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "NVLink 4", interconnect: "nvlink-4", bandwidth: 450e9, devices: 8 }],
  power: 700,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/h100-sxm5-64-gb.c4165", date: "2026-11-23" },
    rightNow,
    mlEngineering,
    { where: "overview of the nodes of MareNostrum 5, as copied in a public repository", date: "2026-11-25" },
  ],
  notes: [
    "The part of the MareNostrum 5 supercomputer, whose overview of nodes prints HBM2; databases print HBM2e or HBM3",
    "64 GB do not divide into the three stacks of a bus of 3072 bits: the width is the databases', and unsure",
  ],
}
