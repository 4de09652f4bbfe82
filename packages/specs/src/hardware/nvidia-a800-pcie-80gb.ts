import type { Hardware } from "./hardware.ts"
import { mlEngineering, rightNow } from "./sources.ts"

export const a800Pcie80gb: Hardware = {
  id: "nvidia-a800-pcie-80gb",
  name: "NVIDIA A800 PCIe 80GB",
  aliases: ["NVIDIA A800 PCIe", "A800 PCIe 80GB", "NVIDIA A800 80GB PCIe"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Ampere",
  chip: "GA100",
  released: "2022-11-08",
  memoryBytes: 85_899_345_920, // 80 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 5120,
  dataRate: undefined,
  bandwidth: 1.935e12,
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
    { where: "https://www.techpowerup.com/gpu-specs/a800-pcie-80-gb.c3965", date: "2026-11-23" },
    rightNow,
    mlEngineering,
  ],
}
