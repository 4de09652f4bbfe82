import type { Hardware } from "./hardware.ts"

export const h100Pcie80gb: Hardware = {
  id: "nvidia-h100-pcie-80gb",
  name: "NVIDIA H100 PCIe 80GB",
  aliases: ["NVIDIA H100 PCIe", "H100 PCIe 80GB", "H100 PCIe"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2022-10-01",
  memoryBytes: 85_899_345_920, // 80 GiB
  reportedMemory: undefined,
  memoryType: "HBM2e",
  busWidth: 5120,
  dataRate: undefined,
  bandwidth: 2000e9,
  unifiedMemory: false,
  rates: { fp32: 51e12, fp16: 756e12, bf16: 756e12, fp8: 1513e12, int8: 1513e12 },
  computeCapability: "9.0",
  power: 350,
  prices: [
    {
      amount: 29_200,
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
    { where: "https://www.techpowerup.com/gpu-specs/h100-pcie-80-gb.c3899", date: "2026-11-23" },
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
  notes: ["TechPowerUp/llmfit print 2039-2040 GB/s, NVIDIA rounds to 2.0 TB/s"],
}
