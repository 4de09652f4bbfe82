import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const toriiGateCard = {
  revision: "exllamav3 v0.0.28",
  source: { where: "https://huggingface.co/NeuroSenko/ToriiGate-0.5-exl3", date },
}

export const toriigate05Quality: ModelQuality = {
  name: "ToriiGate-0.5",
  measurements: [
    {
      ...toriiGateCard,
      recipe: "EXL3-4.0",
      published: "EXL3 4.0bpw",
      values: {
        perplexity: 29.1,
        referencePerplexity: 28.596,
        meanKlDivergence: 0.015,
        topTokenAgreementPercent: 93.1,
      },
      bitsPerWeight: 4,
      printedSize: "3.94 GB",
    },
    {
      ...toriiGateCard,
      recipe: "EXL3-5.0",
      published: "EXL3 5.0bpw",
      values: {
        perplexity: 28.854,
        referencePerplexity: 28.596,
        meanKlDivergence: 0.0042,
        topTokenAgreementPercent: 96.2,
      },
      bitsPerWeight: 5,
      printedSize: "4.51 GB",
    },
    {
      ...toriiGateCard,
      recipe: "EXL3-6.0",
      published: "EXL3 6.0bpw",
      values: {
        perplexity: 28.666,
        referencePerplexity: 28.596,
        meanKlDivergence: 0.0013,
        topTokenAgreementPercent: 97.9,
      },
      bitsPerWeight: 6,
      printedSize: "4.92 GB",
    },
    {
      ...toriiGateCard,
      recipe: "EXL3-7.0",
      published: "EXL3 7.0bpw",
      values: {
        perplexity: 28.61,
        referencePerplexity: 28.596,
        meanKlDivergence: 0.0004,
        topTokenAgreementPercent: 98.7,
      },
      bitsPerWeight: 7,
      printedSize: "5.34 GB",
    },
    {
      ...toriiGateCard,
      recipe: "EXL3-8.0",
      published: "EXL3 8.0bpw",
      values: {
        perplexity: 28.621,
        referencePerplexity: 28.596,
        meanKlDivergence: 0.0002,
        topTokenAgreementPercent: 99.1,
      },
      bitsPerWeight: 8,
      printedSize: "5.75 GB",
    },
  ],
}
