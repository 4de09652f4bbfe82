import type { Hardware } from "./hardware.ts"

export const rtx4090: Hardware = {
  id: "nvidia-geforce-rtx-4090",
  name: "NVIDIA GeForce RTX 4090",
  aliases: ["GeForce RTX 4090", "RTX 4090"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Ada Lovelace",
  chip: "AD102",
  released: "2022-09-20",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: {
    value: 25_757_220_864, // 24,564 MiB
    source: { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  },
  memoryType: "GDDR6X",
  busWidth: 384,
  dataRate: 21e9,
  bandwidth: 1008e9,
  unifiedMemory: false,
  rates: { fp32: 82.58e12, fp16: 165.2e12, bf16: 165.2e12, fp8: 330.3e12, int8: 660.6e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "8.9",
  power: 450,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-4090.c3889", date: "2026-11-23" },
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
