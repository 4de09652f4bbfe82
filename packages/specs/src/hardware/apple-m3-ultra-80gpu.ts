import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, llmfit } from "./sources.ts"

export const m3Ultra80gpu: Hardware = {
  id: "apple-m3-ultra-80gpu",
  name: "Apple M3 Ultra (80-core GPU)",
  aliases: ["Apple M3 Ultra"],
  vendor: "apple",
  segment: "consumer",
  generation: "M3 Ultra",
  chip: undefined,
  released: "2025-03-05",
  memoryBytes: 549_755_813_888, // 512 GiB
  memoryOptions: [103_079_215_104, 274_877_906_944, 549_755_813_888], // 96, 256, 512 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 1024,
  dataRate: 6.4e9,
  bandwidth: 819.2e9,
  unifiedMemory: true,
  rates: { fp32: 28.4e12, fp16: 28.4e12 },
  ratesFrom: "Vector units alone: 80 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple9",
  gpuCores: 80,
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
