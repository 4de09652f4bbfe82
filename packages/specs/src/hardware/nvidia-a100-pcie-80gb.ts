import type { Hardware } from "./hardware.ts"

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
  bandwidth: 1935e9,
  unifiedMemory: false,
  rates: { fp32: 19.5e12, fp16: 312e12, bf16: 312e12, int8: 624e12 },
  computeCapability: "8.0",
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/a100-pcie-80-gb.c3821", date: "2026-11-23" },
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
  notes: ["TechPowerUp lists 80 MB L2; the enabled L2 is 40 MB (NVIDIA Ampere tuning guide via stas00)"],
}
