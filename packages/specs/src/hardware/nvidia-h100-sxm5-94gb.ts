import type { Hardware } from "./hardware.ts"

export const h100Sxm5_94gb: Hardware = {
  id: "nvidia-h100-sxm5-94gb",
  name: "NVIDIA H100 SXM5 94GB",
  aliases: ["NVIDIA H100 SXM5", "H100 SXM5 94GB"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2023-03-21",
  memoryBytes: 100_931_731_456, // 94 GiB
  reportedMemory: undefined,
  memoryType: "HBM3",
  busWidth: 5120,
  dataRate: undefined,
  bandwidth: 3360e9,
  unifiedMemory: false,
  rates: { fp32: 67e12, fp16: 989.4e12, bf16: 989.4e12, fp8: 1978.9e12, int8: 1978.9e12 },
  computeCapability: "9.0",
  power: 700,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/h100-sxm5-94-gb.c4294", date: "2026-11-23" },
    {
      where:
        "RightNow-GPU-Database (github:reox007/RightNow-GPU-Database@77fae385 data/all-gpus.json; TechPowerUp-derived)",
      date: "2026-11-23",
    },
    {
      where:
        "https://github.com/stas00/ml-engineering@744d01e compute/accelerator/README.md (vendor pages re-read 2026-07/08)",
      date: "2026-11-23",
    },
  ],
}
