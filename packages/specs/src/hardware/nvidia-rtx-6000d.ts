import type { Hardware } from "./hardware.ts"

export const rtx6000d: Hardware = {
  id: "nvidia-rtx-6000d",
  name: "NVIDIA RTX 6000D",
  aliases: ["RTX 6000D"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Blackwell",
  chip: "GB202",
  released: "2025-03-18",
  memoryBytes: 90_194_313_216, // 84 GiB
  reportedMemory: undefined,
  memoryType: "GDDR7",
  busWidth: 448,
  dataRate: 28e9,
  bandwidth: 1568e9,
  unifiedMemory: false,
  rates: { fp32: 97.04e12, fp16: 388.2e12, bf16: 388.2e12, fp8: 776.4e12, int8: 776.4e12, fp4: 1552.7e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "12.0",
  power: 600,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/rtx-6000d.c4363", date: "2026-11-23" },
    {
      where:
        "RightNow-GPU-Database (github:reox007/RightNow-GPU-Database@77fae385 data/all-gpus.json; TechPowerUp-derived)",
      date: "2026-11-23",
    },
    {
      where: "https://github.com/NVIDIA/open-gpu-kernel-modules@df1c9a3 README.md (supported GPU names and PCI ids)",
      date: "2026-11-23",
    },
  ],
  notes: ["China-only part (84 GB)"],
}
