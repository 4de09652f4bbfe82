import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware } from "./sources.ts"

export const a18Pro5gpu: Hardware = {
  id: "apple-a18-pro-5gpu",
  name: "Apple A18 Pro (5-core GPU, MacBook Neo)",
  aliases: ["Apple A18 Pro"],
  vendor: "apple",
  segment: "consumer",
  generation: "A18 Pro",
  chip: undefined,
  released: "2026-03-04",
  memoryBytes: 8_589_934_592, // 8 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 64,
  dataRate: 7.5e9,
  bandwidth: 60e9,
  unifiedMemory: true,
  rates: { fp32: 1.9e12, fp16: 1.9e12 },
  ratesFrom: "Vector units alone: 5 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple9",
  gpuCores: 5,
  power: 10,
  prices: [],
  verified: false,
  unverified: ["bandwidth"],
  sources: [huggingFaceHardware],
  notes: ["MacBook Neo; bandwidth from the A18 Pro 64-bit LPDDR5X-7500 bus (derived)"],
}
