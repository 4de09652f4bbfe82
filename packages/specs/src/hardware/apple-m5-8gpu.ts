import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, llmfit } from "./sources.ts"

export const m5_8gpu: Hardware = {
  id: "apple-m5-8gpu",
  name: "Apple M5 (8-core GPU)",
  aliases: ["Apple M5"],
  vendor: "apple",
  segment: "consumer",
  generation: "M5",
  chip: undefined,
  released: "2025-10-15",
  memoryBytes: 34_359_738_368, // 32 GiB
  memoryOptions: [17_179_869_184, 25_769_803_776, 34_359_738_368], // 16, 24, 32 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 128,
  dataRate: 9.6e9,
  bandwidth: 153.6e9,
  unifiedMemory: true,
  rates: { fp32: 4.6e12, fp16: 4.6e12 },
  ratesFrom: "Vector units alone: 8 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple10",
  gpuCores: 8,
  power: 25,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [huggingFaceHardware, llmfit],
  notes: [
    "matrix unit (neural accelerator) in each GPU core: matmul rate well above ALU rate, not published",
    'Metal device name is only "Apple M5": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
