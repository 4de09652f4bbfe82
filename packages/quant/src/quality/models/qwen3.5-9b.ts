import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements, sensitivityOf } from "../tool-suite.ts"

const date = "2026-11-23"
const eolePull342 = {
  dataset: "wiki.test.raw (eole)",
  source: { where: "https://github.com/eole-nlp/eole/pull/342", date },
}

export const qwen359BQuality: ModelQuality = {
  model: "qwen3.5-9b",
  name: "Qwen3.5-9B",
  measurements: [
    { ...eolePull342, recipe: "BF16", values: { perplexity: 4.05, referencePerplexity: 4.05 } },
    {
      ...eolePull342,
      recipe: "AutoRound-4",
      published: "int4 (Intel AutoRound)",
      values: { perplexity: 4.11, referencePerplexity: 4.05 },
    },
    {
      ...eolePull342,
      recipe: "Q4_K_M",
      published: "unsloth Q4_K_M",
      values: { perplexity: 4.09, referencePerplexity: 4.05 },
    },
    ...pureMeasurements(
      { importanceMatrix: true, referencePerplexity: 5.3866, file: "Qwen3.5-9B/group0/kld_results_partial.csv" },
      {
        q8_0: [0.001109, 5.388984],
        q6_k: [0.002385, 5.389825],
        q5_1: [0.015164, 5.427797],
        q5_k: [0.015644, 5.430996],
        q5_0: [0.009392, 5.427438],
        q4_1: [0.028564, 5.49811],
        q4_k: [0.028837, 5.500814],
        q4_0: [0.0323, 5.526189],
        iq4_nl: [0.023289, 5.479318],
        iq4_xs: [0.024304, 5.483307],
        q3_k: [0.087002, 5.789603],
        iq3_s: [0.075105, 5.750231],
        iq3_xxs: [0.126127, 6.010004],
        q2_k: [0.325013, 7.235494],
        iq2_s: [0.306164, 7.138144],
        iq2_xs: [0.406014, 7.853424],
        iq2_xxs: [0.684172, 10.304977],
        iq1_m: [1.281074, 18.553602],
        iq1_s: [1.878489, 33.671066],
      },
    ),
  ],
  sensitivity: sensitivityOf("iq1_kt", "Qwen3.5-9B/kld_results.csv", 0.000246, {
    query: 0.002224,
    key: 0.001006,
    value: 0.0018,
    attentionOutput: 0.003151,
    queryKeyValue: 0.002332,
    attentionGate: 0.001561,
    mixerOutput: 0.002396,
    decay: 0.000365,
    beta: 0.0004218,
    gate: 0.002765,
    up: 0.003405,
    down: 0.003767,
    output: 0.1028,
    tokenEmbedding: 0.0368,
  }),
}
