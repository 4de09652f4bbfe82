import type { Hardware } from "./hardware.ts"

export const m2Max38gpu: Hardware = {
  id: "apple-m2-max-38gpu",
  name: "Apple M2 Max (38-core GPU)",
  aliases: ["Apple M2 Max"],
  vendor: "apple",
  segment: "consumer",
  generation: "M2 Max",
  chip: undefined,
  released: "2023-01-17",
  memoryBytes: 103_079_215_104, // 96 GiB
  memoryOptions: [34_359_738_368, 68_719_476_736, 103_079_215_104], // 32, 64, 96 GiB
  reportedMemory: undefined,
  memoryType: "LPDDR5",
  busWidth: 512,
  dataRate: 6.4e9,
  bandwidth: 409.6e9,
  unifiedMemory: true,
  rates: { fp32: 13.6e12, fp16: 13.6e12 },
  ratesFrom: "Vector units alone: 38 cores × 128 multiply-adds × clock; 16 bits run at the rate of 32.",
  gpuCores: 38,
  power: 80,
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
    { where: "https://github.com/philipturner/applegpuinfo issues/10", date: "2026-11-23" },
    { where: 'llama.cpp logs in public repositories: "recommendedMaxWorkingSetSize"', date: "2026-11-23" },
    { where: "https://github.com/exo-explore/exo pull 1672 (16 GB -> 10.67)", date: "2026-11-23" },
    {
      where: "https://github.com/raullenchai/Rapid-MLX pull 183 (96->72, 64->48, 192->144, 256->239)",
      date: "2026-11-23",
    },
    { where: "https://github.com/antirez/ds4 pull 893 (128 -> 107.52 GiB, macOS 26)", date: "2026-11-23" },
  ],
  notes: [
    "96 GB only with the 38-core GPU",
    'Metal device name is only "Apple M2 Max": tell bins apart by GPU core count (ioreg gpu-core-count)',
  ],
}
