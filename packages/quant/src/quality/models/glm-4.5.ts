import type { ModelQuality } from "../measurement.ts"
import { sensitivityOf } from "../tool-suite.ts"

const date = "2026-11-23"
const aesSedaiCard = { source: { where: "https://huggingface.co/AesSedai/GLM-4.5-GGUF", date } }
const olderAesSedaiCard = { source: { where: "https://huggingface.co/AesSedai/GLM-4.5-GGUF", date } }

export const glm45Quality: ModelQuality = {
  model: "glm-4.5",
  name: "GLM-4.5",
  measurements: [
    {
      ...aesSedaiCard,
      recipe: "Q6_K-IQ2_S-IQ2_S-IQ3_S",
      values: { perplexity: 4.786993, meanKlDivergence: 0.145117 },
      bitsPerWeight: 3.07,
      printedSize: "128.18 GiB",
    },
    {
      ...aesSedaiCard,
      recipe: "Q6_K-Q2_K-Q2_K-Q3_K",
      values: { perplexity: 4.700384, meanKlDivergence: 0.164863 },
      bitsPerWeight: 3.11,
      printedSize: "129.57 GiB",
    },
    {
      ...olderAesSedaiCard,
      recipe: "IQ2_KT",
      published: "IQ2_KT (ik)",
      values: { perplexity: 4.117 },
      bitsPerWeight: 2.619,
      printedSize: "109.269 GiB",
    },
    {
      ...olderAesSedaiCard,
      recipe: "IQ4_KSS",
      published: "IQ4_KSS (ik)",
      values: { perplexity: 3.3031 },
      bitsPerWeight: 4.231,
      printedSize: "176.499 GiB",
      note: "an older revision of the card, on another text",
    },
  ],
  sensitivity: sensitivityOf("iq1_kt", "GLM-4.5/kld_results.csv", 0.004231, {
    query: 0.004947,
    attentionOutput: 0.006058,
    gateExperts: 0.005598,
    upExperts: 0.005729,
    downExperts: 0.005705,
    sharedExpert: 0.005233,
    output: 0.07667,
    tokenEmbedding: 0.009409,
  }),
}
