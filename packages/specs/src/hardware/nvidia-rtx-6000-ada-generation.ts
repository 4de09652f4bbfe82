import type { Hardware } from "./hardware.ts"

export const rtx6000AdaGeneration: Hardware = {
  id: "nvidia-rtx-6000-ada-generation",
  name: "NVIDIA RTX 6000 Ada Generation",
  aliases: ["RTX 6000 Ada Generation", "RTX6000Ada", "RTX 6000 Ada"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Ada Lovelace",
  chip: "AD102",
  released: "2022-12-03",
  memoryBytes: 51_539_607_552, // 48 GiB
  reportedMemory: {
    value: 51_527_024_640, // 49,140 MiB
    source: { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  },
  memoryType: "GDDR6",
  busWidth: 384,
  dataRate: 20e9,
  bandwidth: 960e9,
  unifiedMemory: false,
  rates: { fp32: 91.06e12, fp16: 364.2e12, bf16: 364.2e12, fp8: 728.5e12, int8: 728.5e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "8.9",
  power: 300,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/rtx-6000-ada-generation.c3933", date: "2026-11-23" },
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
}
