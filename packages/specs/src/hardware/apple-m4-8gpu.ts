import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, llmfit } from "./sources.ts"

export const m4_8gpu: Hardware = {
  id: "apple-m4-8gpu",
  name: "Apple M4 (8-core GPU)",
  aliases: ["Apple M4"],
  vendor: "apple",
  segment: "consumer",
  generation: "M4",
  chip: undefined,
  released: "2024-05-07",
  memoryBytes: 25_769_803_776, // 24 GiB
  memoryOptions: [17_179_869_184, 25_769_803_776], // 16, 24 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 128,
  dataRate: 7.5e9,
  bandwidth: 120e9,
  unifiedMemory: true,
  rates: { fp32: 3.7e12, fp16: 3.7e12 },
  ratesFrom: "Vector units alone: 8 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple9",
  gpuCores: 8,
  power: 22,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [huggingFaceHardware, llmfit],
  notes: ['Metal device name is only "Apple M4": tell bins apart by GPU core count (ioreg gpu-core-count)'],
}
