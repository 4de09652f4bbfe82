import type { Hardware } from "./hardware.ts"

export const rtx3090: Hardware = {
  id: "nvidia-geforce-rtx-3090",
  name: "NVIDIA GeForce RTX 3090",
  aliases: ["GeForce RTX 3090", "RTX 3090"],
  vendor: "nvidia",
  segment: "consumer",
  generation: "Ampere",
  chip: "GA102",
  released: "2020-09-01",
  memoryBytes: 25_769_803_776, // 24 GiB
  reportedMemory: undefined,
  memoryType: "GDDR6X",
  busWidth: 384,
  dataRate: 19.5e9,
  bandwidth: 936e9,
  unifiedMemory: false,
  rates: { fp32: 35.58e12, fp16: 71.2e12, bf16: 71.2e12, int8: 284.7e12 },
  ratesFrom: "Tensor rates: multiprocessors × boost clock × dense operations per clock of the generation.",
  computeCapability: "8.6",
  power: 350,
  prices: [
    {
      amount: 1207,
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
  verifiedBy: "agreement",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-3090.c3622", date: "2026-11-23" },
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
