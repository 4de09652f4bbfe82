import type { Hardware } from "./hardware.ts"
import { mlEngineering, nvidiaSmi } from "./sources.ts"

export const b200Sxm180gb: Hardware = {
  id: "nvidia-b200-sxm-180gb",
  name: "NVIDIA B200 SXM 180GB",
  aliases: ["NVIDIA B200", "B200", "B200 192GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Blackwell",
  chip: "GB100 (2 dies)",
  released: "2024-11-01",
  memoryBytes: 193_273_528_320, // 180 GiB
  reportedMemory: { value: 192_265_846_784, source: nvidiaSmi },
  memoryType: "HBM3e",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 7.7e12,
  unifiedMemory: false,
  rates: { fp32: 75e12, tf32: 1125e12, fp16: 2250e12, bf16: 2250e12, fp8: 4500e12, int8: 4500e12, fp4: 9000e12 },
  computeCapability: "10.0",
  multiprocessors: 148,
  shaders: 18944,
  l2CacheBytes: 132_120_576,
  pcie: { generation: 6, lanes: 16 },
  links: [{ name: "NVLink 5", interconnect: "nvlink-5", bandwidth: 900e9, devices: 8 }],
  pciIds: ["10de:2901"],
  power: 1000,
  prices: [
    {
      amount: 45000,
      currency: "USD",
      kind: "estimate",
      date: "2026-05-25",
      source: { where: "https://data-gate.ch/gpu-market-analysis-2026/", date: "2026-05-25" },
    },
  ],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    mlEngineering,
    {
      where:
        "https://github.com/activescott/gpu-poet data/gpu-data/nvidia-b200.yaml (2026-10, cites vendor datasheets)",
      date: "2026-11-23",
    },
    { where: "https://github.com/skypilot-org/skypilot-catalog catalogs/v8/verda/vms.csv", date: "2026-11-23" },
    { where: "https://www.techpowerup.com/gpu-specs/b200.c4210", date: "2026-11-23" },
    nvidiaSmi,
  ],
  notes: [
    "HGX B200: 180 GB and 7.7 TB/s (datasheet, Lenovo LP2226 via gpu-poet); DGX B200 data sheet and ml-engineering round to 8.0 TB/s; physical stacks 192 GB",
    "TechPowerUp lists 90 GB, 4096 bit and 4100 GB/s: one of the two dies",
  ],
}
