import type { Hardware } from "./hardware.ts"
import { appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks } from "./sources.ts"

export const m2Ultra76gpu: Hardware = {
  id: "apple-m2-ultra-76gpu",
  name: "Apple M2 Ultra (76-core GPU)",
  aliases: ["Apple M2 Ultra"],
  vendor: "apple",
  segment: "consumer",
  generation: "M2 Ultra",
  chip: undefined,
  released: "2023-06-05",
  memoryBytes: 206_158_430_208, // 192 GiB
  memoryOptions: [68_719_476_736, 137_438_953_472, 206_158_430_208], // 64, 128, 192 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 1024,
  dataRate: 6.4e9,
  bandwidth: 819.2e9,
  unifiedMemory: true,
  rates: { fp32: 27.2e12, fp16: 27.2e12 },
  ratesFrom: "Vector units alone: 76 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple8",
  gpuCores: 76,
  power: 150,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks],
  notes: ['Metal device name is only "Apple M2 Ultra": tell bins apart by GPU core count (ioreg gpu-core-count)'],
}
