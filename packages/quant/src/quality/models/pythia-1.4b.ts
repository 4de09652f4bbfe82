import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const llmCompressor = {
  source: { where: "vllm-project/llm-compressor@ab1ba3ef:examples/quantization_embedding/README.md", date },
}

export const pythia14BQuality: ModelQuality = {
  name: "pythia-1.4b",
  measurements: [
    { ...llmCompressor, recipe: "F16", published: "fp16", values: { perplexity: 14.733 } },
    { ...llmCompressor, recipe: "F16", published: "fp16", values: { benchmarkPercent: 60.48 }, dataset: "ARC-Easy" },
    { ...llmCompressor, recipe: "embedding W8 channel", values: { perplexity: 14.732 } },
    { ...llmCompressor, recipe: "embedding W8 channel", values: { benchmarkPercent: 60.52 }, dataset: "ARC-Easy" },
    { ...llmCompressor, recipe: "embedding W4 g64", values: { perplexity: 14.752 } },
    { ...llmCompressor, recipe: "embedding W4 g64", values: { benchmarkPercent: 60.61 }, dataset: "ARC-Easy" },
  ],
}
