import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, llmfit } from "./sources.ts"

export const m3Ultra60gpu: Hardware = {
  id: "apple-m3-ultra-60gpu",
  name: "Apple M3 Ultra (60-core GPU)",
  aliases: ["Apple M3 Ultra"],
  vendor: "apple",
  segment: "consumer",
  generation: "M3 Ultra",
  chip: undefined,
  released: "2025-03-05",
  memoryBytes: 274_877_906_944, // 256 GiB
  memoryOptions: [103_079_215_104, 274_877_906_944], // 96, 256 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 1024,
  dataRate: 6.4e9,
  bandwidth: 819.2e9,
  unifiedMemory: true,
  rates: { fp32: 21.3e12, fp16: 21.3e12 },
  ratesFrom: "Vector units alone: 60 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple9",
  gpuCores: 60,
  power: 180,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [huggingFaceHardware, llmfit],
  notes: [
    "512 GB option: 80-core GPU only",
    'Metal device name is only "Apple M3 Ultra": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
