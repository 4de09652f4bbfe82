import type { Hardware } from "./hardware.ts"

export const gh200_96gb: Hardware = {
  id: "nvidia-gh200-96gb",
  name: "NVIDIA GH200 96GB HBM3",
  aliases: ["NVIDIA GH200 480GB", "NVIDIA GH200 120GB", "GH200"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2023-05-29",
  memoryBytes: 103_079_215_104, // 96 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: 6144,
  dataRate: undefined,
  bandwidth: 4000e9,
  unifiedMemory: false,
  rates: { fp32: 67e12, fp16: 989e12, bf16: 989e12, fp8: 1979e12, int8: 1979e12 },
  computeCapability: "9.0",
  power: 900,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    {
      where:
        "https://github.com/stas00/ml-engineering@744d01e compute/accelerator/README.md (vendor pages re-read 2026-07/08)",
      date: "2026-11-23",
    },
    { where: "https://github.com/dstackai/gpuhunt@3584151 constraints.py", date: "2026-11-23" },
  ],
  notes: ["Grace side: up to 480 GB LPDDR5X"],
}
