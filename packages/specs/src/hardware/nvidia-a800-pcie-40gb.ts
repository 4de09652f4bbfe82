import type { Hardware } from "./hardware.ts"
import { mlEngineering, rightNow } from "./sources.ts"

export const a800Pcie40gb: Hardware = {
  id: "nvidia-a800-pcie-40gb",
  name: "NVIDIA A800 PCIe 40GB",
  aliases: ["NVIDIA A800 PCIe", "A800 PCIe 40GB", "NVIDIA A800 40GB Active"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Ampere",
  chip: "GA100",
  released: "2022-11-08",
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
  links: [{ name: "NVLink 3 bridge, cut", bandwidth: 200e9, devices: 2 }],
  power: 250,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/a800-pcie-40-gb.c3964", date: "2026-11-23" },
    rightNow,
    mlEngineering,
  ],
}
