import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, llmfit } from "./sources.ts"

export const m3Max30gpu: Hardware = {
  id: "apple-m3-max-30gpu",
  name: "Apple M3 Max (30-core GPU)",
  aliases: ["Apple M3 Max"],
  vendor: "apple",
  segment: "consumer",
  generation: "M3 Max",
  chip: undefined,
  released: "2023-10-30",
  memoryBytes: 103_079_215_104, // 96 GiB
  memoryOptions: [38_654_705_664, 103_079_215_104], // 36, 96 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 384,
  dataRate: 6.4e9,
  bandwidth: 307.2e9,
  unifiedMemory: true,
  rates: { fp32: 10.7e12, fp16: 10.7e12 },
  ratesFrom: "Vector units alone: 30 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple9",
  gpuCores: 30,
  power: 90,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [huggingFaceHardware, llmfit],
  notes: [
    "30-core bin: 307.2 GB/s, and 36 or 96 GB; lists that give a 64 GB M3 Max 300 GB/s mix the two",
    'Metal device name is only "Apple M3 Max": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
