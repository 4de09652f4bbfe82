import type { Hardware } from "./hardware.ts"
import { appleMemoryOptions, huggingFaceHardware, llmfit } from "./sources.ts"

export const m4Max40gpu: Hardware = {
  id: "apple-m4-max-40gpu",
  name: "Apple M4 Max (40-core GPU)",
  aliases: ["Apple M4 Max"],
  vendor: "apple",
  segment: "consumer",
  generation: "M4 Max",
  chip: undefined,
  released: "2024-10-30",
  memoryBytes: 137_438_953_472, // 128 GiB
  memoryOptions: [51_539_607_552, 68_719_476_736, 137_438_953_472], // 48, 64, 128 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 512,
  dataRate: 8.533e9,
  bandwidth: 546e9,
  unifiedMemory: true,
  rates: { fp32: 18.4e12, fp16: 18.4e12 },
  ratesFrom: "Vector units alone: 40 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple9",
  gpuCores: 40,
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
