import type { Hardware } from "./hardware.ts"

export const h200Nvl: Hardware = {
  id: "nvidia-h200-nvl",
  name: "NVIDIA H200 NVL",
  aliases: ["H200 NVL"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2024-11-18",
  memoryBytes: 151_397_597_184, // 141 GiB
  reportedMemory: undefined,
  memoryType: "HBM3e",
  busWidth: 6144,
  dataRate: undefined,
  bandwidth: 4800e9,
  unifiedMemory: false,
  rates: { fp32: 60e12, fp16: 835.5e12, bf16: 835.5e12, fp8: 1671e12, int8: 1671e12 },
  ratesFrom: "Half of the sparse rates that NVIDIA prints; Lenovo's product guide LP1944 prints the same dense rate.",
  computeCapability: "9.0",
  power: 600,
  prices: [
    {
      amount: 36_300,
      currency: "USD",
      kind: "used",
      date: "2026-09",
      source: {
        where:
          "https://github.com/activescott/gpu-poet gpu-market-report-october-2026/page.tsx (eBay+Amazon, mean of 3 cheapest)",
        date: "2026-09",
      },
    },
  ],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/h200-nvl.c4254", date: "2026-11-23" },
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
    {
      where: "https://github.com/activescott/gpu-poet data/gpu-data/nvidia-h200-nvl.yaml (2026-10)",
      date: "2026-11-23",
    },
  ],
}
