import type { Hardware } from "./hardware.ts"
import { appleMemoryOptions, huggingFaceHardware, llmfit } from "./sources.ts"

export const m4Max32gpu: Hardware = {
  id: "apple-m4-max-32gpu",
  name: "Apple M4 Max (32-core GPU)",
  aliases: ["Apple M4 Max"],
  vendor: "apple",
  segment: "consumer",
  generation: "M4 Max",
  chip: undefined,
  released: "2024-10-30",
  memoryBytes: 38_654_705_664, // 36 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 384,
  dataRate: 8.533e9,
  bandwidth: 410e9,
  unifiedMemory: true,
  rates: { fp32: 14.7e12, fp16: 14.7e12 },
  ratesFrom: "Vector units alone: 32 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple9",
  gpuCores: 32,
  power: 100,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [huggingFaceHardware, llmfit, appleMemoryOptions],
  notes: [
    "32-core bin: 410 GB/s and 36 GB only",
    'Metal device name is only "Apple M4 Max": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
