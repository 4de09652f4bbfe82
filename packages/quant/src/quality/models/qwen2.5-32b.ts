import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const ikPull83 = { source: { where: "https://github.com/ikawrakow/ik_llama.cpp/pull/83", date } }

export const qwen2532BQuality: ModelQuality = {
  model: "qwen2.5-32b",
  name: "Qwen2.5-32B-Instruct",
  measurements: [
    { ...ikPull83, recipe: "IQ4_XS", checkpoint: "instruct", values: { perplexityIncreasePercent: 2.17 } },
    {
      ...ikPull83,
      recipe: "IQ4_KS",
      checkpoint: "instruct",
      published: "IQ4_KS (ik)",
      values: { perplexityIncreasePercent: 1.82 },
    },
  ],
}
