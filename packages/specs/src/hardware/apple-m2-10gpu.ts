import type { Hardware } from "./hardware.ts"
import { appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks } from "./sources.ts"

export const m2_10gpu: Hardware = {
  id: "apple-m2-10gpu",
  name: "Apple M2 (10-core GPU)",
  aliases: ["Apple M2"],
  vendor: "apple",
  segment: "consumer",
  generation: "M2",
  chip: undefined,
  released: "2022-06-06",
  memoryBytes: 25_769_803_776, // 24 GiB
  memoryOptions: [8_589_934_592, 17_179_869_184, 25_769_803_776], // 8, 16, 24 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 128,
  dataRate: 6.4e9,
  bandwidth: 102.4e9,
  unifiedMemory: true,
  rates: { fp32: 3.6e12, fp16: 3.6e12 },
  ratesFrom: "Vector units alone: 10 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple8",
  gpuCores: 10,
  power: 20,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks],
  notes: [
    "marketing: 100 GB/s",
    'Metal device name is only "Apple M2": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
