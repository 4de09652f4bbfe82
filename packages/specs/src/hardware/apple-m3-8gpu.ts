import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, llmfit } from "./sources.ts"

export const m3_8gpu: Hardware = {
  id: "apple-m3-8gpu",
  name: "Apple M3 (8-core GPU)",
  aliases: ["Apple M3"],
  vendor: "apple",
  segment: "consumer",
  generation: "M3",
  chip: undefined,
  released: "2023-10-30",
  memoryBytes: 25_769_803_776, // 24 GiB
  memoryOptions: [8_589_934_592, 17_179_869_184, 25_769_803_776], // 8, 16, 24 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 128,
  dataRate: 6.4e9,
  bandwidth: 102.4e9,
  unifiedMemory: true,
  rates: { fp32: 3.3e12, fp16: 3.3e12 },
  ratesFrom: "Vector units alone: 8 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple9",
  gpuCores: 8,
  power: 22,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [huggingFaceHardware, llmfit],
  notes: ['Metal device name is only "Apple M3": tell bins apart by GPU core count (ioreg gpu-core-count)'],
}
