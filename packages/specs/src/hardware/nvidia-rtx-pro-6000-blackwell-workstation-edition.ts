import type { Hardware } from "./hardware.ts"
import { nvidiaSmi, openKernelModules, rightNow } from "./sources.ts"

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
  reportedMemory: { value: 102_641_958_912, source: nvidiaSmi },
  memoryType: "GDDR7",
  busWidth: 512,
  dataRate: 28e9,
  bandwidth: 1.792e12,
  unifiedMemory: false,
  rates: {
    fp32: 126e12,
    tf32: 251.9e12,
    fp16: 503.8e12,
    fp16IntoFp16: 503.8e12,
    bf16: 503.8e12,
    fp8: 1007.6e12,
    fp8IntoFp16: 1007.6e12,
    int8: 1007.6e12,
    fp4: 2015.2e12,
  },
  ratesFrom: "16 bits as in NVIDIA's whitepaper, table 4; two and four times that for 8 and 4 bits.",
  computeCapability: "12.0",
  multiprocessors: 188,
  shaders: 24064,
  boostClock: 2.617e9,
  l2CacheBytes: 134_217_728,
  pcie: { generation: 5, lanes: 16 },
  pciIds: ["10de:2bb1"],
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
      amount: 13250,
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
      amount: 16000,
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
    rightNow,
    openKernelModules,
    {
      where:
        "https://github.com/activescott/gpu-poet data/gpu-data/nvidia-rtx-pro-6000-blackwell-workstation.yaml (2026-10, cites vendor datasheets)",
      date: "2026-11-23",
    },
    nvidiaSmi,
  ],
}
