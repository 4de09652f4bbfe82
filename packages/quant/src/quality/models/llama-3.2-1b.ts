import type { ModelQuality } from "../measurement.ts"

/**
 * Standard mixes, and mixes of the same size whose formats a quantizer chose by the errors that it measured. The source
 * does not say whether the standard ones were made with an importance matrix.
 */
const pull15550 = {
  source: { where: "https://github.com/ggml-org/llama.cpp/pull/15550", date: "2026-12-01" },
} as const

export const llama321BQuality: ModelQuality = {
  model: "llama-3.2-1b",
  name: "Llama-3.2-1B",
  measurements: [
    {
      ...pull15550,
      recipe: "Q4_K_M",
      published: "Llama-3.2-1B-Q4_K_M-naive",
      values: { perplexity: 10.022728, meanKlDivergence: 0.037496, topTokenAgreementPercent: 90.2 },
      bitsPerWeight: 5.1779,
    },
    {
      ...pull15550,
      recipe: "target of 5.18 bits per weight",
      published: "Llama-3.2-1B-Q4_K_M-mse",
      importanceMatrix: true,
      values: { perplexity: 9.87539, meanKlDivergence: 0.02677, topTokenAgreementPercent: 91.43 },
      bitsPerWeight: 5.179,
    },
    {
      ...pull15550,
      recipe: "target of 5.18 bits per weight",
      published: "Llama-3.2-1B-Q4_K_M-precise",
      importanceMatrix: true,
      values: { perplexity: 9.864875, meanKlDivergence: 0.026093, topTokenAgreementPercent: 91.55 },
      bitsPerWeight: 5.179,
    },
    {
      ...pull15550,
      recipe: "IQ4_NL",
      published: "Llama-3.2-1B-IQ4_NL-naive",
      values: { perplexity: 10.094483, meanKlDivergence: 0.046429, topTokenAgreementPercent: 88.96 },
      bitsPerWeight: 4.9535,
    },
    {
      ...pull15550,
      recipe: "target of 4.95 bits per weight",
      published: "Llama-3.2-1B-IQ4_NL-mse",
      importanceMatrix: true,
      values: { perplexity: 9.967031, meanKlDivergence: 0.033563, topTokenAgreementPercent: 90.52 },
      bitsPerWeight: 4.9542,
    },
    {
      ...pull15550,
      recipe: "target of 4.95 bits per weight",
      published: "Llama-3.2-1B-IQ4_NL-precise",
      importanceMatrix: true,
      values: { perplexity: 9.961903, meanKlDivergence: 0.033207, topTokenAgreementPercent: 90.54 },
      bitsPerWeight: 4.9542,
    },
  ],
}
