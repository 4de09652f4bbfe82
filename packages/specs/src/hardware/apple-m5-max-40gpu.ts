import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, llmfit } from "./sources.ts"

export const m5Max40gpu: Hardware = {
  id: "apple-m5-max-40gpu",
  name: "Apple M5 Max (40-core GPU)",
  aliases: ["Apple M5 Max"],
  vendor: "apple",
  segment: "consumer",
  generation: "M5 Max",
  chip: undefined,
  released: "2026-03-03",
  memoryBytes: 137_438_953_472, // 128 GiB
  memoryOptions: [51_539_607_552, 68_719_476_736, 137_438_953_472], // 48, 64, 128 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 512,
  dataRate: 9.6e9,
  bandwidth: 614.4e9,
  unifiedMemory: true,
  rates: { fp32: 22.8e12, fp16: 22.8e12 },
  ratesFrom: "Vector units alone: 40 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple10",
  gpuCores: 40,
  power: 110,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    huggingFaceHardware,
    llmfit,
    { where: "https://www.lowyat.net/2026/385170/apple-m5-pro-m5-max", date: "2026-11-23" },
    {
      where:
        "https://pepelac.news/en/posts/id30875-apple-m5-pro-and-m5-max-processors-unveiled-for-macbook-pro-laptops",
      date: "2026-11-23",
    },
  ],
  notes: [
    "32-core bin: 460 GB/s = 384-bit (derived from the same pattern as M4 Max; only the 614 GB/s bin is in the sources read)",
    "neural accelerators in each GPU core",
    'Metal device name is only "Apple M5 Max": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
