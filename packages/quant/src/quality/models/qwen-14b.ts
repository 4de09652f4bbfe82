import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const pull4856 = {
  dataset: "wikitext ctx 512",
  source: { where: "https://github.com/ggml-org/llama.cpp/pull/4856", date },
}

export const qwen14BQuality: ModelQuality = {
  name: "Qwen-14B",
  measurements: [
    {
      ...pull4856,
      recipe: "F16",
      published: "fp16",
      values: { perplexity: 7.5941 },
      note: "down projections fall back to wider formats: rows are no multiple of 256",
    },
    {
      ...pull4856,
      recipe: "Q4_K_S",
      importanceMatrix: false,
      values: { perplexity: 7.7758 },
      note: "down projections fall back to wider formats: rows are no multiple of 256",
    },
    {
      ...pull4856,
      recipe: "Q4_K_S",
      importanceMatrix: true,
      values: { perplexity: 7.7171 },
      note: "down projections fall back to wider formats: rows are no multiple of 256",
    },
    {
      ...pull4856,
      recipe: "IQ2_XS",
      importanceMatrix: true,
      values: { perplexity: 8.5681 },
      note: "down projections fall back to wider formats: rows are no multiple of 256",
    },
    {
      ...pull4856,
      recipe: "IQ2_XXS",
      importanceMatrix: true,
      values: { perplexity: 8.9891 },
      note: "down projections fall back to wider formats: rows are no multiple of 256",
    },
  ],
}
