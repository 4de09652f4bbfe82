import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, llmfit } from "./sources.ts"

export const m4_10gpu: Hardware = {
  id: "apple-m4-10gpu",
  name: "Apple M4 (10-core GPU)",
  aliases: ["Apple M4"],
  vendor: "apple",
  segment: "consumer",
  generation: "M4",
  chip: undefined,
  released: "2024-05-07",
  memoryBytes: 34_359_738_368, // 32 GiB
  memoryOptions: [17_179_869_184, 25_769_803_776, 34_359_738_368], // 16, 24, 32 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 128,
  dataRate: 7.5e9,
  bandwidth: 120e9,
  unifiedMemory: true,
  rates: { fp32: 4.6e12, fp16: 4.6e12 },
  ratesFrom: "Vector units alone: 10 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple9",
  gpuCores: 10,
  power: 22,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [huggingFaceHardware, llmfit],
  notes: ['Metal device name is only "Apple M4": tell bins apart by GPU core count (ioreg gpu-core-count)'],
}
