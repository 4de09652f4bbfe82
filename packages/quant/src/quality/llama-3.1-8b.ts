import type { ModelQuality } from "./measurement.ts"

const date = "2026-11-23"
const pull83 = { where: "https://github.com/ikawrakow/ik_llama.cpp/pull/83", date }
const pull6 = { where: "https://github.com/ikawrakow/ik_llama.cpp/pull/6", date }
const llmCompressor = { where: "vllm-project/llm-compressor@ab1ba3ef:examples/imatrix/README.md", date }

export const llama318BQuality: ModelQuality = {
  model: "llama-3.1-8b",
  measurements: [
    { recipe: "IQ4_XS", metric: "perplexityIncreasePercent", value: 2.82, source: pull83 },
    { recipe: "IQ4_KS", published: "IQ4_KS (ik)", metric: "perplexityIncreasePercent", value: 2.68, source: pull83 },
    { recipe: "IQ4_K", published: "IQ4_K (ik)", metric: "perplexityIncreasePercent", value: 1.77, source: pull6 },
    { recipe: "Q4_K_S", metric: "perplexityIncreasePercent", value: 2.9, source: pull6 },
    {
      recipe: "F16",
      published: "FP16",
      metric: "perplexity",
      value: 6.24,
      dataset: "wikitext-2, 141 chunks x 2048",
      source: llmCompressor,
    },
    {
      recipe: "RTN-4-128",
      published: "W4A16 g128 RTN minmax",
      metric: "perplexity",
      value: 6.96,
      dataset: "wikitext-2, 141 chunks x 2048",
      source: llmCompressor,
    },
    {
      recipe: "GPTQ-4-128",
      published: "W4A16 g128 GPTQ",
      metric: "perplexity",
      value: 6.92,
      dataset: "wikitext-2, 141 chunks x 2048",
      source: llmCompressor,
    },
    {
      recipe: "AWQ-4-128",
      published: "W4A16 g128 AWQ",
      metric: "perplexity",
      value: 6.89,
      dataset: "wikitext-2, 141 chunks x 2048",
      source: llmCompressor,
    },
    {
      recipe: "RTN-4-128",
      published: "W4A16 g128 RTN imatrix_mse",
      metric: "perplexity",
      value: 6.85,
      dataset: "wikitext-2, 141 chunks x 2048",
      source: llmCompressor,
    },
    {
      recipe: "GPTQ-4-128",
      published: "W4A16 g128 GPTQ + imatrix_mse",
      metric: "perplexity",
      value: 6.83,
      dataset: "wikitext-2, 141 chunks x 2048",
      source: llmCompressor,
    },
  ],
}
