import type { Hardware } from "./hardware.ts"
import { gpuPoet, gpuPoetAugust, gpuPoetSeptember, nvidiaSmi, openKernelModules, rightNow } from "./sources.ts"

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
  reportedMemory: { value: 34_190_917_632, source: nvidiaSmi },
  memoryType: "GDDR7",
  busWidth: 512,
  dataRate: 28e9,
  bandwidth: 1.792e12,
  unifiedMemory: false,
  rates: {
    fp32: 104.8e12,
    tf32: 104.8e12,
    fp16: 209.5e12,
    fp16IntoFp16: 419e12,
    bf16: 209.5e12,
    fp8: 419e12,
    fp8IntoFp16: 838e12,
    int8: 838e12,
    fp4: 1676e12,
  },
  ratesFrom:
    "FP4 and INT8 as in NVIDIA's whitepaper; floats added in 32 bits run at half the rate that it prints for 16.",
  computeCapability: "12.0",
  multiprocessors: 170,
  shaders: 21760,
  boostClock: 2.407e9,
  l2CacheBytes: 100_663_296,
  pcie: { generation: 5, lanes: 16 },
  pciIds: ["10de:2b85"],
  power: 575,
  launchPrice: { amount: 1999, currency: "USD", kind: "list", date: "2025-01-30", source: gpuPoet },
  prices: [
    { amount: 4262, currency: "USD", kind: "retail", date: "2026-08", source: gpuPoetAugust },
    { amount: 4795, currency: "USD", kind: "used", date: "2026-09", source: gpuPoetSeptember },
    { amount: 5258, currency: "USD", kind: "retail", date: "2026-09", source: gpuPoetSeptember },
  ],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    { where: "https://www.techpowerup.com/gpu-specs/geforce-rtx-5090.c4216", date: "2026-11-23" },
    rightNow,
    openKernelModules,
    {
      where:
        "https://github.com/activescott/gpu-poet data/gpu-data/nvidia-geforce-rtx-5090.yaml (2026-10, cites vendor datasheets)",
      date: "2026-11-23",
    },
    nvidiaSmi,
  ],
}
