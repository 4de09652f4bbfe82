import type { Hardware } from "./hardware.ts"

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
  gpuCores: 20,
  power: 45,
  prices: [],
  verified: true,
  verifiedBy: "agreement",
  sources: [
    {
      where: "https://github.com/huggingface/huggingface.js@fe42e68 packages/tasks/src/hardware*.ts",
      date: "2026-11-23",
    },
    { where: "https://github.com/AlexsJones/llmfit@3f44fd3 hardware.rs", date: "2026-11-23" },
    { where: 'llama.cpp logs in public repositories: "recommendedMaxWorkingSetSize"', date: "2026-11-23" },
    { where: "https://github.com/exo-explore/exo pull 1672 (16 GB -> 10.67)", date: "2026-11-23" },
    {
      where: "https://github.com/raullenchai/Rapid-MLX pull 183 (96->72, 64->48, 192->144, 256->239)",
      date: "2026-11-23",
    },
    { where: "https://github.com/antirez/ds4 pull 893 (128 -> 107.52 GiB, macOS 26)", date: "2026-11-23" },
  ],
  notes: ['Metal device name is only "Apple M4 Pro": tell bins apart by GPU core count (ioreg gpu-core-count)'],
}
