import type { Hardware } from "./hardware.ts"

export const h100Nvl94gb: Hardware = {
  id: "nvidia-h100-nvl-94gb",
  name: "NVIDIA H100 NVL 94GB",
  aliases: ["NVIDIA H100 NVL", "H100 NVL 94GB", "H100NVL"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2023-03-21",
  memoryBytes: 100_931_731_456, // 94 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: 6016,
  dataRate: undefined,
  bandwidth: 3900e9,
  unifiedMemory: false,
  rates: { fp32: 60e12, fp16: 835.5e12, bf16: 835.5e12, fp8: 1671e12, int8: 1671e12 },
  ratesFrom: "Half of the sparse rates that NVIDIA prints on the page of the H100; not read again.",
  computeCapability: "9.0",
  power: 400,
  prices: [],
  verified: false,
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/h100-nvl-94-gb.c4327", date: "2026-11-23" },
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
  ],
  notes: ["TechPowerUp 3940 GB/s; NVIDIA prints 3.9 TB/s"],
}
