import type { Hardware } from "./hardware.ts"
import { mlEngineering, rightNow } from "./sources.ts"

export const a100Pcie80gb: Hardware = {
  id: "nvidia-a100-pcie-80gb",
  name: "NVIDIA A100 PCIe 80GB",
  aliases: ["NVIDIA A100 PCIe", "A100 PCIe 80GB", "NVIDIA A100 80GB PCIe", "A100 PCIe"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Ampere",
  chip: "GA100",
  released: "2021-06-28",
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
  links: [{ name: "NVLink 3 bridge", interconnect: "nvlink-3-bridge-a100", bandwidth: 300e9, devices: 2 }],
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/a100-pcie-80-gb.c3821", date: "2026-11-23" },
    rightNow,
    mlEngineering,
  ],
  notes: ["TechPowerUp lists 80 MB L2; the enabled L2 is 40 MB (NVIDIA Ampere tuning guide via ml-engineering)"],
}
