import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const ikPull83 = { source: { where: "https://github.com/ikawrakow/ik_llama.cpp/pull/83", date } }

export const gemma227BQuality: ModelQuality = {
  model: "gemma-2-27b",
  name: "Gemma-2-27b-it",
  measurements: [
    { ...ikPull83, recipe: "IQ4_XS", checkpoint: "instruct", values: { perplexityIncreasePercent: 1.23 } },
    {
      ...ikPull83,
      recipe: "IQ4_KS",
      checkpoint: "instruct",
      published: "IQ4_KS (ik)",
      values: { perplexityIncreasePercent: 0.72 },
    },
  ],
}
