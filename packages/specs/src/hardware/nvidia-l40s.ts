import type { Hardware } from "./hardware.ts"

export const l40s: Hardware = {
  id: "nvidia-l40s",
  name: "NVIDIA L40S",
  aliases: ["L40S"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Ada Lovelace",
  chip: "AD102",
  released: "2022-10-13",
  memoryBytes: 51_539_607_552, // 48 GiB
  reportedMemory: {
    value: 48_305_799_168, // 46,068 MiB
    source: { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  },
  memoryType: "GDDR6",
  busWidth: 384,
  dataRate: 18e9,
  bandwidth: 864e9,
  unifiedMemory: false,
  rates: { fp32: 91.61e12, fp16: 362e12, bf16: 362e12, fp8: 733e12, int8: 733e12 },
  computeCapability: "8.9",
  power: 350,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/l40s.c4173", date: "2026-11-23" },
    {
      where:
        "RightNow-GPU-Database (github:reox007/RightNow-GPU-Database@77fae385 data/all-gpus.json; TechPowerUp-derived)",
      date: "2026-11-23",
    },
    {
      where: "https://github.com/NVIDIA/open-gpu-kernel-modules@df1c9a3 README.md (supported GPU names and PCI ids)",
      date: "2026-11-23",
    },
    {
      where:
        "https://github.com/stas00/ml-engineering@744d01e compute/accelerator/README.md (vendor pages re-read 2026-07/08)",
      date: "2026-11-23",
    },
    { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  ],
  notes: [
    "TechPowerUp snapshot lists 48 MB L2 for L40S; AD102 in this bin carries 96 MB like L40",
    "46068 MiB with ECC on (default); A40/A6000 with ECC off show 49140 MiB",
  ],
}
