import type { Hardware } from "./hardware.ts"
import { appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks } from "./sources.ts"

export const m1_8gpu: Hardware = {
  id: "apple-m1-8gpu",
  name: "Apple M1 (8-core GPU)",
  aliases: ["Apple M1"],
  vendor: "apple",
  segment: "consumer",
  generation: "M1",
  chip: undefined,
  released: "2020-11-10",
  memoryBytes: 17_179_869_184, // 16 GiB
  memoryOptions: [8_589_934_592, 17_179_869_184], // 8, 16 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR4X",
  busWidth: 128,
  dataRate: 4.266e9,
  bandwidth: 68.3e9,
  unifiedMemory: true,
  rates: { fp32: 2.6e12, fp16: 2.6e12 },
  ratesFrom: "Vector units alone: 8 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple7",
  gpuCores: 8,
  power: 15,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks],
  notes: ['Metal device name is only "Apple M1": tell bins apart by GPU core count (ioreg gpu-core-count)'],
}
