import type { Hardware } from "./hardware.ts"

export const m2Ultra60gpu: Hardware = {
  id: "apple-m2-ultra-60gpu",
  name: "Apple M2 Ultra (60-core GPU)",
  aliases: ["Apple M2 Ultra"],
  vendor: "apple",
  segment: "consumer",
  generation: "M2 Ultra",
  chip: undefined,
  released: "2023-06-05",
  memoryBytes: 206_158_430_208, // 192 GiB
  memoryOptions: [68_719_476_736, 137_438_953_472, 206_158_430_208], // 64, 128, 192 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 1024,
  dataRate: 6.4e9,
  bandwidth: 819.2e9,
  unifiedMemory: true,
  rates: { fp32: 21.5e12, fp16: 21.5e12 },
  ratesFrom: "Vector units alone: 60 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  gpuCores: 60,
  power: 150,
  prices: [],
  verified: true,
  verifiedBy: "vendor",
  sources: [
    {
      where: "https://github.com/huggingface/huggingface.js pull 1937 (Apple memory options, cites support.apple.com)",
      date: "2026-11-23",
    },
    {
      where: "https://github.com/huggingface/huggingface.js@fe42e68 packages/tasks/src/hardware*.ts",
      date: "2026-11-23",
    },
    { where: "https://github.com/AlexsJones/llmfit@3f44fd3 hardware.rs", date: "2026-11-23" },
    {
      where: "https://github.com/philipturner/metal-benchmarks@dc2adc6 README (cores, clocks, GFLOPS)",
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
  notes: ['Metal device name is only "Apple M2 Ultra": tell bins apart by GPU core count (ioreg gpu-core-count)'],
}
