import type { Hardware } from "./hardware.ts"
import { huggingFaceHardware, llmfit } from "./sources.ts"

export const m5Pro20gpu: Hardware = {
  id: "apple-m5-pro-20gpu",
  name: "Apple M5 Pro (20-core GPU)",
  aliases: ["Apple M5 Pro"],
  vendor: "apple",
  segment: "consumer",
  generation: "M5 Pro",
  chip: undefined,
  released: "2026-03-03",
  memoryBytes: 68_719_476_736, // 64 GiB
  memoryOptions: [25_769_803_776, 51_539_607_552, 68_719_476_736], // 24, 48, 64 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 256,
  dataRate: 9.6e9,
  bandwidth: 307e9,
  unifiedMemory: true,
  rates: { fp32: 11.4e12, fp16: 11.4e12 },
  ratesFrom: "Vector units alone: 20 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  metalFamily: "Apple10",
  gpuCores: 20,
  power: 50,
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
    "HF also lists 36 GB (unconfirmed)",
    "neural accelerators in each GPU core",
    'Metal device name is only "Apple M5 Pro": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
