import type { Hardware } from "./hardware.ts"

export const h200Sxm141gb: Hardware = {
  id: "nvidia-h200-sxm-141gb",
  name: "NVIDIA H200 SXM 141GB",
  aliases: ["NVIDIA H200 SXM", "H200 SXM 141GB", "NVIDIA H200", "H200 SXM", "H200-SXM5"],
  vendor: "nvidia",
  segment: "datacenter",
  generation: "Hopper",
  chip: "GH100",
  released: "2024-11-18",
  memoryBytes: 151_397_597_184, // 141 GiB
  reportedMemory: {
    value: 150_754_820_096, // 143,771 MiB
    source: { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  },
  memoryType: "HBM3e",
  busWidth: 6144,
  dataRate: undefined,
  bandwidth: 4800e9,
  unifiedMemory: false,
  rates: { fp32: 67e12, fp16: 989.4e12, bf16: 989.4e12, fp8: 1978.9e12, int8: 1978.9e12 },
  computeCapability: "9.0",
  power: 700,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/h200-sxm-141-gb.c4255", date: "2026-11-23" },
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
    { where: "nvidia-smi output in public repositories", date: "2026-11-23" },
  ],
}
