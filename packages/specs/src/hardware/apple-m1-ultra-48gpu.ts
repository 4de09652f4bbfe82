import type { Hardware } from "./hardware.ts"
import { appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks } from "./sources.ts"

export const m1Ultra48gpu: Hardware = {
  id: "apple-m1-ultra-48gpu",
  name: "Apple M1 Ultra (48-core GPU)",
  aliases: ["Apple M1 Ultra"],
  vendor: "apple",
  segment: "consumer",
  generation: "M1 Ultra",
  chip: undefined,
  released: "2022-03-08",
  memoryBytes: 137_438_953_472, // 128 GiB
  memoryOptions: [68_719_476_736, 137_438_953_472], // 64, 128 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 1024,
  dataRate: 6.4e9,
  bandwidth: 819.2e9,
  unifiedMemory: true,
  rates: { fp32: 15.9e12, fp16: 15.9e12 },
  ratesFrom: "Vector units alone: 48 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple7",
  gpuCores: 48,
  power: 120,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks],
  notes: [
    "marketing: 800 GB/s",
    'Metal device name is only "Apple M1 Ultra": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
