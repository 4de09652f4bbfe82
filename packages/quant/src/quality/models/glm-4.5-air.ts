import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements, sensitivityOf } from "../tool-suite.ts"

const date = "2026-11-23"
const ubergarmCard = {
  dataset: "wiki.test.raw",
  source: { where: "https://huggingface.co/ubergarm/GLM-4.5-Air-GGUF", date },
}
const ikPull624 = {
  dataset: "wiki.test.raw",
  source: { where: "https://github.com/ikawrakow/ik_llama.cpp/pull/624", date },
}

export const glm45AirQuality: ModelQuality = {
  model: "glm-4.5-air",
  name: "GLM-4.5-Air",
  measurements: [
    {
      ...ubergarmCard,
      recipe: "BF16",
      values: { perplexity: 4.5704 },
      standardErrors: { perplexity: 0.02796 },
      bitsPerWeight: 16.004,
      printedSize: "205.811 GiB",
    },
    {
      ...ubergarmCard,
      recipe: "Q8_0",
      values: { perplexity: 4.5798 },
      standardErrors: { perplexity: 0.02804 },
      bitsPerWeight: 8.505,
      printedSize: "109.381 GiB",
    },
    {
      ...ikPull624,
      recipe: "IQ3_KS",
      published: "IQ3_KS recipe (ik, ffn_down iq4_nl/q6_0), main",
      values: { perplexity: 4.8086, referencePerplexity: 4.5704 },
      standardErrors: { perplexity: 0.02985 },
      bitsPerWeight: 3.816,
      printedSize: "49.072 GiB",
    },
    {
      ...ikPull624,
      recipe: "IQ3_KS",
      published: "IQ3_KS recipe (ik), PR 624 quantizer",
      values: { perplexity: 4.7975, referencePerplexity: 4.5704 },
      standardErrors: { perplexity: 0.02972 },
      bitsPerWeight: 3.816,
      printedSize: "49.072 GiB",
    },
    ...pureMeasurements(
      { referencePerplexity: 4.7233, file: "GLM-4.5-Air/group0/kld_results_partial.csv" },
      {
        q8_0: [0.004892, 4.720398],
        q6_k: [0.006066, 4.72846],
        q5_1: [0.011756, 4.742885],
        q5_k: [0.011856, 4.74068],
        q5_0: [0.015295, 4.752156],
        q4_1: [0.027741, 4.794677],
        q4_k: [0.023768, 4.781342],
        q4_0: [0.039246, 4.830662],
        iq4_nl: [0.030418, 4.793008],
        iq4_xs: [0.025907, 4.786251],
        q3_k: [0.07807, 4.982635],
        iq3_s: [0.074107, 4.983835],
        iq3_xxs: [0.115862, 5.12162],
        q2_k: [0.227132, 5.601041],
        iq1_m: [0.701184, 8.373603],
      },
    ),
  ],
  sensitivity: sensitivityOf("iq1_m_r4", "GLM-4.5-Air/kld_results.csv", 0.003003, {
    query: 0.004579,
    attentionOutput: 0.00589,
    gateExperts: 0.006115,
    upExperts: 0.006068,
    downExperts: 0.009679,
    sharedExpert: 0.006093,
    output: 0.1441,
    tokenEmbedding: 0.01366,
  }),
}
