import type { Hardware } from "./hardware.ts"

export const a100x: Hardware = {
  id: "nvidia-a100x",
  name: "NVIDIA A100X",
  aliases: ["A100X"],
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
  bandwidth: 2040e9,
  unifiedMemory: false,
  rates: { fp32: 19.91e12, fp16: 318.5e12, bf16: 318.5e12, int8: 637e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "8.0",
  power: 300,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/a100x.c3958", date: "2026-11-23" },
    {
      where:
        "RightNow-GPU-Database (github:reox007/RightNow-GPU-Database@77fae385 data/all-gpus.json; TechPowerUp-derived)",
      date: "2026-11-23",
    },
  ],
}
