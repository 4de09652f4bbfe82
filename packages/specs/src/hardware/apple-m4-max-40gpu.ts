import type { Hardware } from "./hardware.ts"

export const m4Max40gpu: Hardware = {
  id: "apple-m4-max-40gpu",
  name: "Apple M4 Max (40-core GPU)",
  aliases: ["Apple M4 Max"],
  vendor: "apple",
  segment: "consumer",
  generation: "M4 Max",
  chip: undefined,
  released: "2024-10-30",
  memoryBytes: 137_438_953_472, // 128 GiB
  memoryOptions: [51_539_607_552, 68_719_476_736, 137_438_953_472], // 48, 64, 128 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5X",
  busWidth: 512,
  dataRate: 8.533e9,
  bandwidth: 546e9,
  unifiedMemory: true,
  rates: { fp32: 18.4e12, fp16: 18.4e12 },
  ratesFrom: "Vector units alone: 40 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  gpuCores: 40,
  power: 100,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    {
      where: "https://github.com/huggingface/huggingface.js@fe42e68 packages/tasks/src/hardware*.ts",
      date: "2026-11-23",
    },
    { where: "https://github.com/AlexsJones/llmfit@3f44fd3 hardware.rs", date: "2026-11-23" },
    {
      where: "https://github.com/huggingface/huggingface.js pull 1937 (Apple memory options, cites support.apple.com)",
      date: "2026-11-23",
    },
    { where: 'llama.cpp logs in public repositories: "recommendedMaxWorkingSetSize"', date: "2026-11-23" },
    { where: "https://github.com/exo-explore/exo pull 1672 (16 GB -> 10.67)", date: "2026-11-23" },
    {
      where: "https://github.com/raullenchai/Rapid-MLX pull 183 (96->72, 64->48, 192->144, 256->239)",
      date: "2026-11-23",
    },
    { where: "https://github.com/antirez/ds4 pull 893 (128 -> 107.52 GiB, macOS 26)", date: "2026-11-23" },
  ],
  notes: [
    "32-core bin: 410 GB/s and 36 GB only",
    'Metal device name is only "Apple M4 Max": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
