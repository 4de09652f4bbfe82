import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const perplexityReadme = {
  dataset: "wikitext-2 test",
  source: { where: "TheTom/llama-cpp-turboquant@69d8e4be:tools/perplexity/README.md", date },
}
const cacheEvaluation = {
  dataset: "The Pile, 10x512 tokens",
  source: { where: "turboderp-org/exllamav2@da07facd:doc/qcache_eval.md", date },
}
const pull6302 = {
  dataset: "wikitext ctx 4096",
  source: { where: "https://github.com/ggml-org/llama.cpp/pull/6302", date },
}

export const llama27BQuality: ModelQuality = {
  model: "llama-2-7b",
  name: "Llama-2-7b-chat",
  measurements: [
    {
      ...perplexityReadme,
      recipe: "Q2_K",
      checkpoint: "base",
      importanceMatrix: false,
      values: {
        perplexityIncreasePercent: 10.7955,
        meanKlDivergence: 0.108903,
        topTokenAgreementPercent: 85.584,
        rmsProbabilityChangePercent: 9.762,
      },
    },
    {
      ...perplexityReadme,
      recipe: "Q4_K_M",
      checkpoint: "base",
      importanceMatrix: false,
      values: {
        perplexity: 5.877078,
        perplexityIncreasePercent: 1.4242,
        meanKlDivergence: 0.012686,
        topTokenAgreementPercent: 94.665,
        rmsProbabilityChangePercent: 3.252,
      },
    },
    {
      ...perplexityReadme,
      recipe: "Q6_K",
      checkpoint: "base",
      importanceMatrix: false,
      values: {
        perplexity: 5.808494,
        perplexityIncreasePercent: 0.2406,
        meanKlDivergence: 0.002098,
        topTokenAgreementPercent: 97.52,
        rmsProbabilityChangePercent: 1.339,
      },
    },
    {
      ...perplexityReadme,
      recipe: "Q8_0",
      checkpoint: "base",
      importanceMatrix: false,
      values: {
        perplexity: 5.798542,
        perplexityIncreasePercent: 0.0689,
        meanKlDivergence: 0.000369,
        topTokenAgreementPercent: 98.846,
        rmsProbabilityChangePercent: 0.618,
      },
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-4.0",
      checkpoint: "base",
      published: "EXL2 4.0bpw",
      values: { perplexity: 11.43 },
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-4.0",
      checkpoint: "base",
      published: "EXL2 4.0bpw",
      cache: { keys: "fp8", values: "fp8" },
      values: { perplexity: 11.92 },
      note: "the FP8 cache was a truncated format like E5M2",
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-4.0",
      checkpoint: "base",
      published: "EXL2 4.0bpw",
      cache: { keys: "q4-hadamard", values: "q4-hadamard" },
      values: { perplexity: 11.6 },
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-5.0",
      checkpoint: "base",
      published: "EXL2 5.0bpw",
      values: { perplexity: 11.13 },
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-5.0",
      checkpoint: "base",
      published: "EXL2 5.0bpw",
      cache: { keys: "fp8", values: "fp8" },
      values: { perplexity: 11.4 },
      note: "the FP8 cache was a truncated format like E5M2",
    },
    {
      ...cacheEvaluation,
      recipe: "EXL2-5.0",
      checkpoint: "base",
      published: "EXL2 5.0bpw",
      cache: { keys: "q4-hadamard", values: "q4-hadamard" },
      values: { perplexity: 11.19 },
    },
    { ...cacheEvaluation, recipe: "F16", checkpoint: "base", values: { perplexity: 10.91 } },
    {
      ...cacheEvaluation,
      recipe: "F16",
      checkpoint: "base",
      cache: { keys: "fp8", values: "fp8" },
      values: { perplexity: 11.24 },
      note: "the FP8 cache was a truncated format like E5M2",
    },
    {
      ...cacheEvaluation,
      recipe: "F16",
      checkpoint: "base",
      cache: { keys: "q4-hadamard", values: "q4-hadamard" },
      values: { perplexity: 11.05 },
    },
    { ...pull6302, recipe: "IQ1_S", checkpoint: "base", values: { perplexity: 11.86 } },
    { ...pull6302, recipe: "IQ1_M", checkpoint: "base", values: { perplexity: 9.335 } },
  ],
}
