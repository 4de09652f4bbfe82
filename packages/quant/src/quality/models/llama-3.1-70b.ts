import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const modelOptimizer = {
  revision: "modelopt 0.21.1",
  source: { where: "NVIDIA/TensorRT-Model-Optimizer@5a4242fa:examples/benchmark.md", date },
}

export const llama3170BQuality: ModelQuality = {
  model: "llama-3.1-70b",
  name: "Llama-3.1-70B-Instruct",
  measurements: [
    {
      ...modelOptimizer,
      recipe: "FP8",
      checkpoint: "instruct",
      values: { benchmarkLossPercent: 0.38 },
      dataset: "MMLU",
    },
    {
      ...modelOptimizer,
      recipe: "AWQ-4-128",
      checkpoint: "instruct",
      published: "INT4-AWQ",
      values: { benchmarkLossPercent: 1.07 },
      dataset: "MMLU",
    },
    {
      ...modelOptimizer,
      recipe: "W4A8-AWQ",
      checkpoint: "instruct",
      values: { benchmarkLossPercent: 1.2 },
      dataset: "MMLU",
    },
  ],
}
