import type { Hardware } from "./hardware.ts"
import { appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks } from "./sources.ts"

export const m1Max24gpu: Hardware = {
  id: "apple-m1-max-24gpu",
  name: "Apple M1 Max (24-core GPU)",
  aliases: ["Apple M1 Max"],
  vendor: "apple",
  segment: "consumer",
  generation: "M1 Max",
  chip: undefined,
  released: "2021-10-18",
  memoryBytes: 68_719_476_736, // 64 GiB
  memoryOptions: [34_359_738_368, 68_719_476_736], // 32, 64 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 512,
  dataRate: 6.4e9,
  bandwidth: 409.6e9,
  unifiedMemory: true,
  rates: { fp32: 8e12, fp16: 8e12 },
  ratesFrom: "Vector units alone: 24 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple7",
  gpuCores: 24,
  power: 60,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    appleMemoryOptions,
    huggingFaceHardware,
    llmfit,
    metalBenchmarks,
    { where: "https://github.com/philipturner/applegpuinfo issues/2", date: "2026-11-23" },
  ],
  notes: [
    "marketing: 400 GB/s",
    'Metal device name is only "Apple M1 Max": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
