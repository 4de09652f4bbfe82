import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, llmfit } from "./sources.ts"

export const m3Max40gpu: Hardware = {
  id: "apple-m3-max-40gpu",
  name: "Apple M3 Max (40-core GPU)",
  aliases: ["Apple M3 Max"],
  vendor: "apple",
  segment: "consumer",
  generation: "M3 Max",
  chip: undefined,
  released: "2023-10-30",
  memoryBytes: 137_438_953_472, // 128 GiB
  memoryOptions: [51_539_607_552, 68_719_476_736, 137_438_953_472], // 48, 64, 128 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 512,
  dataRate: 6.4e9,
  bandwidth: 409.6e9,
  unifiedMemory: true,
  rates: { fp32: 14.2e12, fp16: 14.2e12 },
  ratesFrom: "Vector units alone: 40 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple9",
  gpuCores: 40,
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
