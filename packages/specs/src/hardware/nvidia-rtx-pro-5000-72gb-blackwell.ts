import type { Hardware } from "./hardware.ts"

export const rtxPro5000_72gbBlackwell: Hardware = {
  id: "nvidia-rtx-pro-5000-72gb-blackwell",
  name: "NVIDIA RTX PRO 5000 72GB Blackwell",
  aliases: ["NVIDIA RTX PRO 5000 Blackwell", "RTX PRO 5000 72GB Blackwell"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Blackwell",
  chip: "GB202",
  released: "2025-10-21",
  memoryBytes: 77_309_411_328, // 72 GiB
  reportedMemory: undefined,
  memoryType: "GDDR7",
  busWidth: 384,
  dataRate: 28e9,
  bandwidth: 1344e9,
  unifiedMemory: false,
  rates: { fp32: 66.94e12, fp16: 267.7e12, bf16: 267.7e12, fp8: 535.5e12, int8: 535.5e12, fp4: 1071e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "12.0",
  power: 300,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/rtx-pro-5000-72-gb-blackwell.c4357", date: "2026-11-23" },
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
  notes: [
    "bus width: TechPowerUp 384 bit / 1344 GB/s; TechRadar cites 512 bit for the 72 GB card (would be 1792): not settled",
  ],
}
