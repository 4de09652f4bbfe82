import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const pull1684 = { dataset: "wikitext-2", source: { where: "https://github.com/ggml-org/llama.cpp/pull/1684", date } }

export const llama17BQuality: ModelQuality = {
  name: "LLaMA-1-7B",
  measurements: [
    {
      ...pull1684,
      recipe: "F16",
      importanceMatrix: false,
      values: { perplexity: 5.9066, referencePerplexity: 5.9066 },
    },
    {
      ...pull1684,
      recipe: "Q2_K",
      importanceMatrix: false,
      values: { perplexity: 6.7764, referencePerplexity: 5.9066 },
    },
    {
      ...pull1684,
      recipe: "Q3_K_M",
      importanceMatrix: false,
      values: { perplexity: 6.1503, referencePerplexity: 5.9066 },
    },
    {
      ...pull1684,
      recipe: "Q4_0",
      importanceMatrix: false,
      values: { perplexity: 6.1565, referencePerplexity: 5.9066 },
    },
    {
      ...pull1684,
      recipe: "Q4_1",
      importanceMatrix: false,
      values: { perplexity: 6.0912, referencePerplexity: 5.9066 },
    },
    {
      ...pull1684,
      recipe: "Q4_K_S",
      importanceMatrix: false,
      values: { perplexity: 6.0215, referencePerplexity: 5.9066 },
    },
    {
      ...pull1684,
      recipe: "Q5_K_S",
      importanceMatrix: false,
      values: { perplexity: 5.9862, referencePerplexity: 5.9066 },
    },
    {
      ...pull1684,
      recipe: "Q5_0",
      importanceMatrix: false,
      values: { perplexity: 5.9481, referencePerplexity: 5.9066 },
    },
    {
      ...pull1684,
      recipe: "Q5_1",
      importanceMatrix: false,
      values: { perplexity: 5.9419, referencePerplexity: 5.9066 },
    },
    {
      ...pull1684,
      recipe: "Q6_K",
      importanceMatrix: false,
      values: { perplexity: 5.911, referencePerplexity: 5.9066 },
    },
    {
      ...pull1684,
      recipe: "Q8_0",
      importanceMatrix: false,
      values: { perplexity: 5.907, referencePerplexity: 5.9066 },
    },
  ],
}
