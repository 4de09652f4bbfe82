import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const ikPull83 = { source: { where: "https://github.com/ikawrakow/ik_llama.cpp/pull/83", date } }

export const mistralNemo12BQuality: ModelQuality = {
  model: "mistral-nemo-12b",
  name: "Mistral-Nemo-Instruct-2407",
  measurements: [
    { ...ikPull83, recipe: "IQ4_XS", checkpoint: "instruct", values: { perplexityIncreasePercent: 1.592 } },
    {
      ...ikPull83,
      recipe: "IQ4_KS",
      checkpoint: "instruct",
      published: "IQ4_KS (ik)",
      values: { perplexityIncreasePercent: 1.579 },
    },
  ],
}
