import type { Hardware } from "./hardware.ts"

export const b200Sxm180gb: Hardware = {
  id: "nvidia-b200-sxm-180gb",
  name: "NVIDIA B200 SXM 180GB",
  aliases: ["NVIDIA B200", "B200", "B200 192GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Blackwell",
  chip: "GB100 (2 dies)",
  released: "2024-11-01",
  memoryBytes: 193_273_528_320, // 180 GiB
  reportedMemory: {
    value: 192_265_846_784, // 183,359 MiB
    source: { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  },
  memoryType: "HBM3e",
  busWidth: 8192,
  dataRate: undefined,
  bandwidth: 7700e9,
  unifiedMemory: false,
  rates: { fp32: 75e12, fp16: 2250e12, bf16: 2250e12, fp8: 4500e12, int8: 4500e12, fp4: 9000e12 },
  computeCapability: "10.0",
  power: 1000,
  prices: [
    {
      amount: 45_000,
      currency: "USD",
      kind: "estimate",
      date: "2026-05-25",
      source: { where: "https://data-gate.ch/gpu-market-analysis-2026/", date: "2026-05-25" },
    },
  ],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    {
      where:
        "https://github.com/stas00/ml-engineering@744d01e compute/accelerator/README.md (vendor pages re-read 2026-07/08)",
      date: "2026-11-23",
    },
    {
      where:
        "https://github.com/activescott/gpu-poet data/gpu-data/nvidia-b200.yaml (2026-10, cites vendor datasheets)",
      date: "2026-11-23",
    },
    { where: "https://github.com/skypilot-org/skypilot-catalog catalogs/v8/verda/vms.csv", date: "2026-11-23" },
    { where: "https://www.techpowerup.com/gpu-specs/b200.c4210", date: "2026-11-23" },
    { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  ],
  notes: [
    "HGX B200: 180 GB and 7.7 TB/s (datasheet, Lenovo LP2226 via gpu-poet); DGX B200 datasheet/stas00 round to 8.0 TB/s; physical stacks 192 GB",
    "TechPowerUp lists 90 GB, 4096 bit and 4100 GB/s: one of the two dies",
  ],
}
