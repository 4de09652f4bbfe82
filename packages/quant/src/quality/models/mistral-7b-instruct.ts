import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const cacheEvaluation = {
  dataset: "The Pile, 10x512 tokens",
  source: { where: "turboderp-org/exllamav2@da07facd:doc/qcache_eval.md", date },
}

export const mistral7BInstructQuality: ModelQuality = {
  name: "Mistral-7B-Instruct",
  measurements: [
    { ...cacheEvaluation, recipe: "EXL2-3.0", published: "EXL2 3.0bpw", values: { perplexity: 13.33 } },
    {
      ...cacheEvaluation,
      recipe: "EXL2-3.0",
      published: "EXL2 3.0bpw",
      cache: { keys: "fp8", values: "fp8" },
      values: { perplexity: 13.43 },
      note: "the FP8 cache was a truncated format like E5M2",
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-3.0",
      published: "EXL2 3.0bpw",
      cache: { keys: "q4-hadamard", values: "q4-hadamard" },
      values: { perplexity: 13.37 },
    },
    { ...cacheEvaluation, recipe: "EXL2-3.5", published: "EXL2 3.5bpw", values: { perplexity: 13.07 } },
    {
      ...cacheEvaluation,
      recipe: "EXL2-3.5",
      published: "EXL2 3.5bpw",
      cache: { keys: "fp8", values: "fp8" },
      values: { perplexity: 13.14 },
      note: "the FP8 cache was a truncated format like E5M2",
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-3.5",
      published: "EXL2 3.5bpw",
      cache: { keys: "q4-hadamard", values: "q4-hadamard" },
      values: { perplexity: 13.09 },
    },
    { ...cacheEvaluation, recipe: "EXL2-4.0", published: "EXL2 4.0bpw", values: { perplexity: 12.9 } },
    {
      ...cacheEvaluation,
      recipe: "EXL2-4.0",
      published: "EXL2 4.0bpw",
      cache: { keys: "fp8", values: "fp8" },
      values: { perplexity: 12.9 },
      note: "the FP8 cache was a truncated format like E5M2",
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-4.0",
      published: "EXL2 4.0bpw",
      cache: { keys: "q4-hadamard", values: "q4-hadamard" },
      values: { perplexity: 12.9 },
    },
    { ...cacheEvaluation, recipe: "EXL2-5.0", published: "EXL2 5.0bpw", values: { perplexity: 12.73 } },
    {
      ...cacheEvaluation,
      recipe: "EXL2-5.0",
      published: "EXL2 5.0bpw",
      cache: { keys: "fp8", values: "fp8" },
      values: { perplexity: 12.73 },
      note: "the FP8 cache was a truncated format like E5M2",
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-5.0",
      published: "EXL2 5.0bpw",
      cache: { keys: "q4-hadamard", values: "q4-hadamard" },
      values: { perplexity: 12.75 },
    },
    { ...cacheEvaluation, recipe: "EXL2-6.0", published: "EXL2 6.0bpw", values: { perplexity: 12.73 } },
    {
      ...cacheEvaluation,
      recipe: "EXL2-6.0",
      published: "EXL2 6.0bpw",
      cache: { keys: "fp8", values: "fp8" },
      values: { perplexity: 12.75 },
      note: "the FP8 cache was a truncated format like E5M2",
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-6.0",
      published: "EXL2 6.0bpw",
      cache: { keys: "q4-hadamard", values: "q4-hadamard" },
      values: { perplexity: 12.74 },
    },
    { ...cacheEvaluation, recipe: "F16", values: { perplexity: 12.69 } },
    {
      ...cacheEvaluation,
      recipe: "F16",
      cache: { keys: "fp8", values: "fp8" },
      values: { perplexity: 12.71 },
      note: "the FP8 cache was a truncated format like E5M2",
    },
    {
      ...cacheEvaluation,
      recipe: "F16",
      cache: { keys: "q4-hadamard", values: "q4-hadamard" },
      values: { perplexity: 12.69 },
    },
  ],
}
