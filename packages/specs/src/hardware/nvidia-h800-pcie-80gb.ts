import type { Hardware } from "./hardware.ts"

export const h800Pcie80gb: Hardware = {
  id: "nvidia-h800-pcie-80gb",
  name: "NVIDIA H800 PCIe 80GB",
  aliases: ["NVIDIA H800 PCIe", "H800 PCIe 80GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2023-03-21",
  memoryBytes: 85_899_345_920, // 80 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 5120,
  dataRate: undefined,
  bandwidth: 2040e9,
  unifiedMemory: false,
  rates: { fp32: 51.22e12, fp16: 819.5e12, bf16: 819.5e12, fp8: 1639e12, int8: 1639e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "9.0",
  power: 350,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/h800-pcie-80-gb.c4181", date: "2026-11-23" },
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
}
