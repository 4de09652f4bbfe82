import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, mlEngineering, nvidiaSmi } from "./sources.ts"

export const b300Sxm: Hardware = {
  id: "nvidia-b300-sxm",
  name: "NVIDIA B300 SXM6 288GB",
  aliases: ["NVIDIA B300 SXM6 AC", "B300", "NVIDIA B300"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Blackwell Ultra",
  chip: "GB110 (2 dies)",
  released: "2025-09-11",
  memoryBytes: 309_237_645_312, // 288 GiB
  reportedMemory: { value: 288_400_343_040, source: nvidiaSmi },
  memoryType: "HBM3e",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 8e12,
  unifiedMemory: false,
  rates: { fp32: 80e12, tf32: 1125e12, fp16: 2250e12, bf16: 2250e12, fp8: 4500e12, fp4: 12600e12 },
  computeCapability: "10.3",
  l2CacheBytes: 132_120_576,
  pcie: { generation: 6, lanes: 16 },
  links: [{ name: "NVLink 5", interconnect: "nvlink-5", bandwidth: 900e9, devices: 8 }],
  pciIds: ["10de:3182"],
  power: 1100,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    mlEngineering,
    { where: "https://github.com/skypilot-org/skypilot-catalog catalogs/v8/verda/vms.csv", date: "2026-11-23" },
    huggingFaceHardware,
    { where: "https://www.techpowerup.com/ (B300 entry 144 GB = one die)", date: "2026-11-23" },
    nvidiaSmi,
  ],
  notes: [
    'nvidia-smi: "NVIDIA B300 SXM6 AC", 275040 MiB (268.6 GiB), power cap 1100 W; ml-engineering lists 1000 W TGP for DGX B300, HF/TechPowerUp 1400 W (GB300 class)',
    "HGX B300 total 2.1 TB; cloud catalogues list 262-270 GB (Verda 268288 MiB, gpuhunt 270)",
    "NVFP4 dense: 12600 (ml-engineering) to 14000 (other public config); TechPowerUp entry 144 GB / 4096 bit = one die",
    "INT8 is left out: sources disagree on whether it runs at the rate of FP8 or was cut",
  ],
}
