import type { Hardware } from "./hardware.ts"

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
  gpuCores: 60,
  power: 180,
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
  notes: [
    "512 GB option: 80-core GPU only",
    'Metal device name is only "Apple M3 Ultra": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
