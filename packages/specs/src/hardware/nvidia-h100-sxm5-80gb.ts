import type { Hardware } from "./hardware.ts"
import { mlEngineering, nvidiaSmi, rightNow } from "./sources.ts"

export const h100Sxm5_80gb: Hardware = {
  id: "nvidia-h100-sxm5-80gb",
  name: "NVIDIA H100 SXM5 80GB",
  aliases: ["NVIDIA H100 SXM5", "H100 SXM5 80GB", "H100 SXM", "H100-SXM5-80GB", "NVIDIA H100 80GB HBM3"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2022-03-22",
  memoryBytes: 85_899_345_920, // 80 GiB
  reportedMemory: { value: 85_520_809_984, source: nvidiaSmi },
  memoryType: "HBM3",
  busWidth: 5120,
  dataRate: undefined,
  bandwidth: 3.35e12,
  unifiedMemory: false,
  rates: { fp32: 67e12, tf32: 494.7e12, fp16: 989.4e12, bf16: 989.4e12, fp8: 1978.9e12, int8: 1978.9e12 },
  computeCapability: "9.0",
  multiprocessors: 132,
  shaders: 16896,
  boostClock: 1.98e9,
  l2CacheBytes: 52_428_800,
  pcie: { generation: 5, lanes: 16 },
  links: [{ name: "NVLink 4", interconnect: "nvlink-4", bandwidth: 450e9, devices: 8 }],
  pciIds: ["10de:2330"],
  power: 700,
  prices: [
    {
      amount: 27500,
      currency: "USD",
      kind: "estimate",
      date: "2026-05-25",
      source: { where: "https://data-gate.ch/gpu-market-analysis-2026/", date: "2026-05-25" },
    },
  ],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/h100-sxm5-80-gb.c3900", date: "2026-11-23" },
    rightNow,
    mlEngineering,
    nvidiaSmi,
  ],
  notes: ["Announced 2022-03-22, sold from 2022-10", "Lists with 3350 and with 3360 GB/s mean this one part"],
}
