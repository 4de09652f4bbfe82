import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const ikPull616 = {
  dataset: "wiki.test.raw ctx 512",
  source: { where: "https://github.com/ikawrakow/ik_llama.cpp/pull/616", date },
}

export const kimiK2Quality: ModelQuality = {
  model: "kimi-k2",
  name: "Kimi-K2-Instruct",
  measurements: [
    {
      ...ikPull616,
      recipe: "Unsloth UD-IQ3_XXS",
      values: { perplexity: 3.1467 },
      standardErrors: { perplexity: 0.01596 },
    },
  ],
}
