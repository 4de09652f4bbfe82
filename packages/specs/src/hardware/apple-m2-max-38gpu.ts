import type { Hardware } from "./hardware.ts"
import { appleMemoryOptions, huggingFaceHardware, llmfit, metalBenchmarks } from "./sources.ts"

export const m2Max38gpu: Hardware = {
  id: "apple-m2-max-38gpu",
  name: "Apple M2 Max (38-core GPU)",
  aliases: ["Apple M2 Max"],
  vendor: "apple",
  segment: "consumer",
  generation: "M2 Max",
  chip: undefined,
  released: "2023-01-17",
  memoryBytes: 103_079_215_104, // 96 GiB
  memoryOptions: [34_359_738_368, 68_719_476_736, 103_079_215_104], // 32, 64, 96 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 512,
  dataRate: 6.4e9,
  bandwidth: 409.6e9,
  unifiedMemory: true,
  rates: { fp32: 13.6e12, fp16: 13.6e12 },
  ratesFrom: "Vector units alone: 38 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple8",
  gpuCores: 38,
  power: 80,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    appleMemoryOptions,
    huggingFaceHardware,
    llmfit,
    metalBenchmarks,
    { where: "https://github.com/philipturner/applegpuinfo issues/10", date: "2026-11-23" },
  ],
  notes: [
    "96 GB only with the 38-core GPU",
    'Metal device name is only "Apple M2 Max": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
