import type { Hardware } from "./hardware.ts"
import { appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks } from "./sources.ts"

export const m2Pro16gpu: Hardware = {
  id: "apple-m2-pro-16gpu",
  name: "Apple M2 Pro (16-core GPU)",
  aliases: ["Apple M2 Pro"],
  vendor: "apple",
  segment: "consumer",
  generation: "M2 Pro",
  chip: undefined,
  released: "2023-01-17",
  memoryBytes: 34_359_738_368, // 32 GiB
  memoryOptions: [17_179_869_184, 34_359_738_368], // 16, 32 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 256,
  dataRate: 6.4e9,
  bandwidth: 204.8e9,
  unifiedMemory: true,
  rates: { fp32: 5.7e12, fp16: 5.7e12 },
  ratesFrom: "Vector units alone: 16 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple8",
  gpuCores: 16,
  power: 35,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks],
  notes: ['Metal device name is only "Apple M2 Pro": tell bins apart by GPU core count (ioreg gpu-core-count)'],
}
