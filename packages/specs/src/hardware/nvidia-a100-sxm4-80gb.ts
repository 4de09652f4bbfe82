import type { Hardware } from "./hardware.ts"

export const a100Sxm4_80gb: Hardware = {
  id: "nvidia-a100-sxm4-80gb",
  name: "NVIDIA A100 SXM4 80GB",
  aliases: ["NVIDIA A100 SXM4", "A100 SXM4 80GB", "NVIDIA A100-SXM4-80GB", "A100 SXM", "NVIDIA A100 SXM 80GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Ampere",
  chip: "GA100",
  released: "2020-11-16",
  memoryBytes: 85_899_345_920, // 80 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 5120,
  dataRate: undefined,
  bandwidth: 2039e9,
  unifiedMemory: false,
  rates: { fp32: 19.5e12, fp16: 312e12, bf16: 312e12, int8: 624e12 },
  computeCapability: "8.0",
  power: 400,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/a100-sxm4-80-gb.c3746", date: "2026-11-23" },
    {
      where:
        "RightNow-GPU-Database (github:reox007/RightNow-GPU-Database@77fae385 data/all-gpus.json; TechPowerUp-derived)",
      date: "2026-11-23",
    },
    {
      where:
        "https://github.com/stas00/ml-engineering@744d01e compute/accelerator/README.md (vendor pages re-read 2026-07/08)",
      date: "2026-11-23",
    },
  ],
}
