import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const turboquant = {
  source: { where: "vllm-project/vllm@1471680b:vllm/model_executor/layers/quantization/turboquant/config.py", date },
}
const pull12557 = { source: { where: "https://github.com/ggml-org/llama.cpp/pull/12557", date } }

export const notNamedByTheSourceQuality: ModelQuality = {
  name: "not named by the source",
  measurements: [
    {
      ...turboquant,
      recipe: "not stated",
      cache: { keys: "turboquant_k8v4", values: "turboquant_k8v4" },
      values: { perplexityIncreasePercent: 1.17 },
    },
    {
      ...turboquant,
      recipe: "not stated",
      cache: { keys: "turboquant_4bit_nc", values: "turboquant_4bit_nc" },
      values: { perplexityIncreasePercent: 2.71 },
    },
    {
      ...turboquant,
      recipe: "not stated",
      cache: { keys: "turboquant_k3v4_nc", values: "turboquant_k3v4_nc" },
      values: { perplexityIncreasePercent: 10.63 },
    },
    {
      ...turboquant,
      recipe: "not stated",
      cache: { keys: "turboquant_3bit_nc", values: "turboquant_3bit_nc" },
      values: { perplexityIncreasePercent: 20.59 },
    },
    {
      ...pull12557,
      recipe: "IQ4_XS",
      values: {
        perplexity: 10.910139,
        referencePerplexity: 10.517647,
        meanKlDivergence: 0.042532,
        medianKlDivergence: 0.023195,
        klDivergence99: 0.324855,
        klDivergence999: 1.54568,
        topTokenAgreementPercent: 89.938,
        rmsProbabilityChangePercent: 5.843,
      },
    },
    {
      ...pull12557,
      recipe: "IQ4_NL (PR rounding)",
      values: {
        perplexity: 7.536655,
        referencePerplexity: 7.32091,
        meanKlDivergence: 0.025608,
        medianKlDivergence: 0.013462,
        klDivergence99: 0.234651,
        klDivergence999: 0.79803,
        topTokenAgreementPercent: 92.503,
        rmsProbabilityChangePercent: 4.563,
      },
    },
  ],
}
