import type { Hardware } from "./hardware.ts"

export const rtx5090: Hardware = {
  id: "nvidia-geforce-rtx-5090",
  name: "NVIDIA GeForce RTX 5090",
  aliases: ["GeForce RTX 5090", "RTX 5090"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Blackwell",
  chip: "GB202",
  released: "2025-01-30",
  memoryBytes: 34_359_738_368, // 32 GiB
  reportedMemory: {
    value: 34_190_917_632, // 32,607 MiB
    source: { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  },
  memoryType: "GDDR7",
  busWidth: 512,
  dataRate: 28e9,
  bandwidth: 1792e9,
  unifiedMemory: false,
  rates: { fp32: 104.8e12, fp16: 209.5e12, bf16: 209.5e12, fp8: 419e12, int8: 838e12, fp4: 1676e12 },
  ratesFrom:
    "FP4 and INT8 as in NVIDIA's whitepaper; floats added in 32 bits run at half the rate that it prints for 16.",
  computeCapability: "12.0",
  power: 575,
  prices: [
    {
      amount: 4262,
      currency: "USD",
      kind: "retail",
      date: "2026-08",
      source: {
        where:
          "https://github.com/activescott/gpu-poet gpu-market-report-october-2026/page.tsx (eBay+Amazon, mean of 3 cheapest)",
        date: "2026-08",
      },
    },
    {
      amount: 4795,
      currency: "USD",
      kind: "used",
      date: "2026-09",
      source: {
        where:
          "https://github.com/activescott/gpu-poet gpu-market-report-october-2026/page.tsx (eBay+Amazon, mean of 3 cheapest)",
        date: "2026-09",
      },
    },
    {
      amount: 5258,
      currency: "USD",
      kind: "retail",
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
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-5090.c4216", date: "2026-11-23" },
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
        "https://github.com/activescott/gpu-poet data/gpu-data/nvidia-geforce-rtx-5090.yaml (2026-10, cites vendor datasheets)",
      date: "2026-11-23",
    },
    { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  ],
}
