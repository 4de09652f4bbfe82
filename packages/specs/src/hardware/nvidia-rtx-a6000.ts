import type { Hardware } from "./hardware.ts"

export const rtxA6000: Hardware = {
  id: "nvidia-rtx-a6000",
  name: "NVIDIA RTX A6000",
  aliases: ["RTX A6000"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Ampere",
  chip: "GA102",
  released: "2020-10-05",
  memoryBytes: 51_539_607_552, // 48 GiB
  reportedMemory: {
    value: 51_527_024_640, // 49,140 MiB
    source: { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  },
  memoryType: "GDDR6",
  busWidth: 384,
  dataRate: 16e9,
  bandwidth: 768e9,
  unifiedMemory: false,
  rates: { fp32: 38.71e12, fp16: 154.8e12, bf16: 154.8e12, int8: 309.7e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "8.6",
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/rtx-a6000.c3686", date: "2026-11-23" },
    {
      where:
        "RightNow-GPU-Database (github:reox007/RightNow-GPU-Database@77fae385 data/all-gpus.json; TechPowerUp-derived)",
      date: "2026-11-23",
    },
    {
      where: "https://github.com/NVIDIA/open-gpu-kernel-modules@df1c9a3 README.md (supported GPU names and PCI ids)",
      date: "2026-11-23",
    },
    { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  ],
  notes: ["49140 MiB with ECC off (default), 46068 MiB with ECC on"],
}
