import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const cacheEvaluation = {
  dataset: "The Pile, 10x512 tokens",
  source: { where: "turboderp-org/exllamav2@da07facd:doc/qcache_eval.md", date },
}
const pull6302 = {
  dataset: "wikitext ctx 4096",
  source: { where: "https://github.com/ggml-org/llama.cpp/pull/6302", date },
}

export const mixtral8X7bQuality: ModelQuality = {
  model: "mixtral-8x7b",
  name: "Mixtral-8x7B-Instruct-v0.1",
  measurements: [
    { ...cacheEvaluation, recipe: "EXL2-3.5", published: "EXL2 3.5bpw", values: { perplexity: 10.27 } },
    {
      ...cacheEvaluation,
      recipe: "EXL2-3.5",
      published: "EXL2 3.5bpw",
      cache: { keys: "fp8", values: "fp8" },
      values: { perplexity: 10.41 },
      note: "the FP8 cache was a truncated format like E5M2",
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-3.5",
      published: "EXL2 3.5bpw",
      cache: { keys: "q4-hadamard", values: "q4-hadamard" },
      values: { perplexity: 10.32 },
    },
    { ...cacheEvaluation, recipe: "EXL2-4.0", published: "EXL2 4.0bpw", values: { perplexity: 10.09 } },
    {
      ...cacheEvaluation,
      recipe: "EXL2-4.0",
      published: "EXL2 4.0bpw",
      cache: { keys: "fp8", values: "fp8" },
      values: { perplexity: 10.26 },
      note: "the FP8 cache was a truncated format like E5M2",
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-4.0",
      published: "EXL2 4.0bpw",
      cache: { keys: "q4-hadamard", values: "q4-hadamard" },
      values: { perplexity: 10.19 },
    },
    { ...cacheEvaluation, recipe: "EXL2-5.0", published: "EXL2 5.0bpw", values: { perplexity: 10.02 } },
    {
      ...cacheEvaluation,
      recipe: "EXL2-5.0",
      published: "EXL2 5.0bpw",
      cache: { keys: "fp8", values: "fp8" },
      values: { perplexity: 10.16 },
      note: "the FP8 cache was a truncated format like E5M2",
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-5.0",
      published: "EXL2 5.0bpw",
      cache: { keys: "q4-hadamard", values: "q4-hadamard" },
      values: { perplexity: 10.04 },
    },
    { ...pull6302, recipe: "IQ1_S", values: { perplexity: 6.168 } },
    { ...pull6302, recipe: "IQ1_M", values: { perplexity: 5.574 } },
  ],
}
