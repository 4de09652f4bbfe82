import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const ikPull321 = { source: { where: "https://github.com/ikawrakow/ik_llama.cpp/pull/321", date } }

export const llama4ScoutQuality: ModelQuality = {
  model: "llama-4-scout",
  name: "Llama-4-Scout-17B-16E-Instruct",
  measurements: [
    {
      ...ikPull321,
      recipe: "IQ4_KS",
      checkpoint: "instruct",
      published: "IQ4_KS mix (ik)",
      values: { perplexity: 9.0554 },
      printedSize: "54.003 GiB",
    },
    {
      ...ikPull321,
      recipe: "custom Q2_K/Q3_K/IQ4_KS mix (ik)",
      checkpoint: "instruct",
      values: { perplexity: 9.4736 },
      printedSize: "39.09 GiB",
    },
    {
      ...ikPull321,
      recipe: "Unsloth UD-Q2_K_XL",
      checkpoint: "instruct",
      values: { perplexity: 9.6535 },
      printedSize: "39.654 GiB",
    },
    {
      ...ikPull321,
      recipe: "custom mix below UD-IQ2_XXS (ik)",
      checkpoint: "instruct",
      values: { perplexity: 10.1506 },
      printedSize: "34.871 GiB",
    },
    {
      ...ikPull321,
      recipe: "Unsloth UD-IQ2_XXS",
      checkpoint: "instruct",
      values: { perplexity: 10.3454 },
      printedSize: "35.904 GiB",
    },
  ],
}
