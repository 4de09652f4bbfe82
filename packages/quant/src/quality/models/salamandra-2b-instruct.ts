import type { ModelQuality } from "../measurement.ts"

const date = "2026-11-23"
const robbiemuCard = {
  source: { where: "https://huggingface.co/robbiemu/salamandra-2b-instruct/raw/main/quanization_results.md", date },
}

export const salamandra2BInstructQuality: ModelQuality = {
  name: "salamandra-2b-instruct",
  measurements: [
    {
      ...robbiemuCard,
      recipe: "IQ2_S",
      values: { perplexity: 25.3893, referencePerplexity: 15.3799 },
      printedSize: "1.6 GB",
    },
    {
      ...robbiemuCard,
      recipe: "IQ2_M",
      values: { perplexity: 21.6684, referencePerplexity: 15.3799 },
      printedSize: "1.6 GB",
    },
    {
      ...robbiemuCard,
      recipe: "Q3_K_M",
      values: { perplexity: 16.8567, referencePerplexity: 15.3799 },
      printedSize: "1.8 GB",
    },
    {
      ...robbiemuCard,
      recipe: "IQ3_M",
      values: { perplexity: 16.774, referencePerplexity: 15.3799 },
      printedSize: "1.7 GB",
    },
    {
      ...robbiemuCard,
      recipe: "Q3_K_L",
      values: { perplexity: 16.5067, referencePerplexity: 15.3799 },
      printedSize: "1.8 GB",
    },
    {
      ...robbiemuCard,
      recipe: "IQ4_NL",
      values: { perplexity: 15.9602, referencePerplexity: 15.3799 },
      printedSize: "1.9 GB",
    },
    {
      ...robbiemuCard,
      recipe: "IQ4_XS",
      values: { perplexity: 15.9591, referencePerplexity: 15.3799 },
      printedSize: "1.8 GB",
    },
    {
      ...robbiemuCard,
      recipe: "Q4_K_S",
      values: { perplexity: 15.9346, referencePerplexity: 15.3799 },
      printedSize: "1.9 GB",
    },
    {
      ...robbiemuCard,
      recipe: "Q4_K_M",
      values: { perplexity: 15.8651, referencePerplexity: 15.3799 },
      printedSize: "2.0 GB",
    },
    {
      ...robbiemuCard,
      recipe: "Q5_K_S",
      values: { perplexity: 15.4901, referencePerplexity: 15.3799 },
      printedSize: "2.1 GB",
    },
    {
      ...robbiemuCard,
      recipe: "Q5_K_M",
      values: { perplexity: 15.4746, referencePerplexity: 15.3799 },
      printedSize: "2.2 GB",
    },
    {
      ...robbiemuCard,
      recipe: "Q6_K",
      values: { perplexity: 15.3961, referencePerplexity: 15.3799 },
      printedSize: "2.4 GB",
    },
    {
      ...robbiemuCard,
      recipe: "Q8_0",
      values: { perplexity: 15.3831, referencePerplexity: 15.3799 },
      printedSize: "2.7 GB",
    },
  ],
}
