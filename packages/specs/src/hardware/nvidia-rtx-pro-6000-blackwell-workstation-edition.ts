import type { Hardware } from "./hardware.ts"

export const rtxPro6000BlackwellWorkstationEdition: Hardware = {
  id: "nvidia-rtx-pro-6000-blackwell-workstation-edition",
  name: "NVIDIA RTX PRO 6000 Blackwell Workstation Edition",
  aliases: ["RTX PRO 6000 Blackwell Workstation Edition", "RTX PRO 6000 WS", "RTX PRO 6000 Blackwell"],
  vendor: "nvidia",
  segment: "workstation",
  generation: "Blackwell",
  chip: "GB202",
  released: "2025-03-18",
  memoryBytes: 103_079_215_104, // 96 GiB
  reportedMemory: {
    value: 102_641_958_912, // 97,887 MiB
    source: { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  },
  memoryType: "GDDR7",
  busWidth: 512,
  dataRate: 28e9,
  bandwidth: 1792e9,
  unifiedMemory: false,
  rates: { fp32: 126e12, fp16: 503.8e12, bf16: 503.8e12, fp8: 1007.6e12, int8: 1007.6e12, fp4: 2015.2e12 },
  ratesFrom: "16 bits as in NVIDIA's whitepaper, table 4; two and four times that for 8 and 4 bits.",
  computeCapability: "12.0",
  power: 600,
  prices: [
    {
      amount: 8565,
      currency: "USD",
      kind: "retail",
      date: "2025-03",
      source: {
        where:
          "https://github.com/activescott/gpu-poet data/gpu-data/nvidia-rtx-pro-6000-blackwell-workstation.yaml (cites Tom's Hardware 2026-08-12 and NVIDIA Marketplace)",
        date: "2025-03",
      },
    },
    {
      amount: 13_250,
      currency: "USD",
      kind: "retail",
      date: "2026-06",
      source: {
        where:
          "https://github.com/activescott/gpu-poet data/gpu-data/nvidia-rtx-pro-6000-blackwell-workstation.yaml (cites Tom's Hardware 2026-08-12 and NVIDIA Marketplace)",
        date: "2026-06",
      },
    },
    {
      amount: 16_000,
      currency: "USD",
      kind: "retail",
      date: "2026-08",
      source: {
        where:
          "https://github.com/activescott/gpu-poet data/gpu-data/nvidia-rtx-pro-6000-blackwell-workstation.yaml (cites Tom's Hardware 2026-08-12 and NVIDIA Marketplace)",
        date: "2026-08",
      },
    },
  ],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/rtx-pro-6000-blackwell.c4272", date: "2026-11-23" },
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
        "https://github.com/activescott/gpu-poet data/gpu-data/nvidia-rtx-pro-6000-blackwell-workstation.yaml (2026-10, cites vendor datasheets)",
      date: "2026-11-23",
    },
    { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  ],
  notes: ["msrpUSD = launch reseller list price; NVIDIA US Marketplace 16000 USD in Aug 2026"],
}
