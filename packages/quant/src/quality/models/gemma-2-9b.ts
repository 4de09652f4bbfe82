import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const ikPull83 = { source: { where: "https://github.com/ikawrakow/ik_llama.cpp/pull/83", date } }

export const gemma29BQuality: ModelQuality = {
  model: "gemma-2-9b",
  name: "Gemma-2-9b-it",
  measurements: [
    { ...ikPull83, recipe: "IQ4_XS", checkpoint: "base", values: { perplexityIncreasePercent: 1.33 } },
    {
      ...ikPull83,
      recipe: "IQ4_KS",
      checkpoint: "base",
      published: "IQ4_KS (ik)",
      values: { perplexityIncreasePercent: 0.92 },
    },
  ],
}
