import type { Hardware } from "./hardware.ts"
import { appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks } from "./sources.ts"

export const m1Pro14gpu: Hardware = {
  id: "apple-m1-pro-14gpu",
  name: "Apple M1 Pro (14-core GPU)",
  aliases: ["Apple M1 Pro"],
  vendor: "apple",
  segment: "consumer",
  generation: "M1 Pro",
  chip: undefined,
  released: "2021-10-18",
  memoryBytes: 34_359_738_368, // 32 GiB
  memoryOptions: [17_179_869_184, 34_359_738_368], // 16, 32 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 256,
  dataRate: 6.4e9,
  bandwidth: 204.8e9,
  unifiedMemory: true,
  rates: { fp32: 4.6e12, fp16: 4.6e12 },
  ratesFrom: "Vector units alone: 14 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple7",
  gpuCores: 14,
  power: 30,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks],
  notes: [
    "marketing: 200 GB/s",
    'Metal device name is only "Apple M1 Pro": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
