import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const ikPull83 = { source: { where: "https://github.com/ikawrakow/ik_llama.cpp/pull/83", date } }
const mlxQuantFidelity = {
  dataset: "wikitext-2-raw test, 100x512",
  source: { where: "https://pypi.org/project/mlx-quant-fidelity/0.1.0/", date },
}

export const llama323BQuality: ModelQuality = {
  model: "llama-3.2-3b",
  name: "Llama-3.2-3B-Instruct",
  measurements: [
    { ...ikPull83, recipe: "IQ4_XS", checkpoint: "instruct", values: { perplexityIncreasePercent: 2.45 } },
    {
      ...ikPull83,
      recipe: "IQ4_KS",
      checkpoint: "instruct",
      published: "IQ4_KS (ik)",
      values: { perplexityIncreasePercent: 2.13 },
    },
    {
      ...mlxQuantFidelity,
      recipe: "MLX-4-64",
      checkpoint: "instruct",
      published: "MLX KV 8-bit g64",
      cache: { keys: "mlx-8-64", values: "mlx-8-64" },
      values: {
        perplexity: 17.728,
        referencePerplexity: 17.722,
        meanKlDivergence: 0.0002,
        medianKlDivergence: 0.0001,
        klDivergence99: 0.0015,
        topTokenAgreementPercent: 99.35,
      },
    },
  ],
}
