import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, llmfit } from "./sources.ts"

export const m3Pro18gpu: Hardware = {
  id: "apple-m3-pro-18gpu",
  name: "Apple M3 Pro (18-core GPU)",
  aliases: ["Apple M3 Pro"],
  vendor: "apple",
  segment: "consumer",
  generation: "M3 Pro",
  chip: undefined,
  released: "2023-10-30",
  memoryBytes: 38_654_705_664, // 36 GiB
  memoryOptions: [19_327_352_832, 38_654_705_664], // 18, 36 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 192,
  dataRate: 6.4e9,
  bandwidth: 153.6e9,
  unifiedMemory: true,
  rates: { fp32: 7.4e12, fp16: 7.4e12 },
  ratesFrom: "Vector units alone: 18 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple9",
  gpuCores: 18,
  power: 40,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [huggingFaceHardware, llmfit],
  notes: [
    "marketing: 150 GB/s",
    'Metal device name is only "Apple M3 Pro": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
