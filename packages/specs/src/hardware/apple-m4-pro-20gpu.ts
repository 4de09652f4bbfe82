import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, llmfit } from "./sources.ts"

export const m4Pro20gpu: Hardware = {
  id: "apple-m4-pro-20gpu",
  name: "Apple M4 Pro (20-core GPU)",
  aliases: ["Apple M4 Pro"],
  vendor: "apple",
  segment: "consumer",
  generation: "M4 Pro",
  chip: undefined,
  released: "2024-10-30",
  memoryBytes: 68_719_476_736, // 64 GiB
  memoryOptions: [25_769_803_776, 51_539_607_552, 68_719_476_736], // 24, 48, 64 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 256,
  dataRate: 8.533e9,
  bandwidth: 273e9,
  unifiedMemory: true,
  rates: { fp32: 9.2e12, fp16: 9.2e12 },
  ratesFrom: "Vector units alone: 20 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple9",
  gpuCores: 20,
  power: 45,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [huggingFaceHardware, llmfit],
  notes: ['Metal device name is only "Apple M4 Pro": tell bins apart by GPU core count (ioreg gpu-core-count)'],
}
