import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const exl3Card = { source: { where: "https://huggingface.co/turboderp/ERNIE-4.5-300B-A47B-PT-exl3", date } }

export const ernie45300BA47BQuality: ModelQuality = {
  name: "ERNIE-4.5-300B-A47B",
  measurements: [
    {
      ...exl3Card,
      recipe: "EXL3-2.0",
      published: "EXL3 2.00bpw",
      values: { perplexity: 7.4131, referencePerplexity: 5.4131, meanKlDivergence: 0.5283 },
      printedSize: "70.2 GB",
    },
    {
      ...exl3Card,
      recipe: "EXL3-2.1",
      published: "EXL3 2.10 optbpw",
      values: { perplexity: 6.7507, referencePerplexity: 5.4131, meanKlDivergence: 0.2202 },
      printedSize: "73.4 GB",
    },
    {
      ...exl3Card,
      recipe: "EXL3-2.1",
      published: "EXL3 2.10 optbpw",
      values: { benchmarkPercent: 83.4 },
      dataset: "MMLU",
      reference: "16 bits, 86.5 %",
    },
    {
      ...exl3Card,
      recipe: "EXL3-2.25",
      published: "EXL3 2.25 optbpw",
      values: { perplexity: 6.5576, referencePerplexity: 5.4131, meanKlDivergence: 0.2074 },
      printedSize: "78.6 GB",
    },
    {
      ...exl3Card,
      recipe: "EXL3-2.25",
      published: "EXL3 2.25 optbpw",
      values: { benchmarkPercent: 83.7 },
      dataset: "MMLU",
      reference: "16 bits, 86.5 %",
    },
    {
      ...exl3Card,
      recipe: "EXL3-2.5",
      published: "EXL3 2.50 optbpw",
      values: { perplexity: 6.3504, referencePerplexity: 5.4131, meanKlDivergence: 0.1899 },
      printedSize: "87.8 GB",
    },
    {
      ...exl3Card,
      recipe: "EXL3-2.5",
      published: "EXL3 2.50 optbpw",
      values: { benchmarkPercent: 83.96 },
      dataset: "MMLU",
      reference: "16 bits, 86.5 %",
    },
    {
      ...exl3Card,
      recipe: "EXL3-3.0",
      published: "EXL3 3.00bpw",
      values: { perplexity: 5.8913, referencePerplexity: 5.4131, meanKlDivergence: 0.1547 },
      printedSize: "104.9 GB",
    },
    {
      ...exl3Card,
      recipe: "EXL3-3.0",
      published: "EXL3 3.00bpw",
      values: { benchmarkPercent: 84.61 },
      dataset: "MMLU",
      reference: "16 bits, 86.5 %",
    },
    {
      ...exl3Card,
      recipe: "EXL3-3.25",
      published: "EXL3 3.25 optbpw",
      values: { perplexity: 5.8941, referencePerplexity: 5.4131, meanKlDivergence: 0.0806 },
      printedSize: "113.3 GB",
    },
    {
      ...exl3Card,
      recipe: "EXL3-3.25",
      published: "EXL3 3.25 optbpw",
      values: { benchmarkPercent: 86.8 },
      dataset: "MMLU",
      reference: "16 bits, 86.5 %",
    },
    {
      ...exl3Card,
      recipe: "EXL3-4.0",
      published: "EXL3 4.00bpw",
      values: { perplexity: 5.8132, referencePerplexity: 5.4131, meanKlDivergence: 0.0717 },
      printedSize: "139.5 GB",
    },
    {
      ...exl3Card,
      recipe: "EXL3-4.0",
      published: "EXL3 4.00bpw",
      values: { benchmarkPercent: 86.5 },
      dataset: "MMLU",
      reference: "16 bits, 86.5 %",
    },
  ],
}
