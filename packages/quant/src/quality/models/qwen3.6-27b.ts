import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements, sensitivityOf } from "../tool-suite.ts"

const date = "2026-11-23"
const pull23572 = { source: { where: "https://github.com/ggml-org/llama.cpp/pull/23572", date } }
const ikPull1683 = { source: { where: "https://github.com/ikawrakow/ik_llama.cpp/pull/1683", date } }

export const qwen3627BQuality: ModelQuality = {
  model: "qwen3.6-27b",
  name: "Qwen3.6-27B",
  measurements: [
    { ...pull23572, recipe: "Q3_K", values: { perplexity: 6.899628, referencePerplexity: 6.793059 } },
    { ...ikPull1683, recipe: "IQ3_KT", published: "IQ3_KT (ik)", values: { perplexity: 6.02 } },
    { ...ikPull1683, recipe: "IQ1_KT", published: "IQ1_KT (ik)", values: { perplexity: 6.73 } },
    { ...ikPull1683, recipe: "TQ3_4S (TurboQuant weights)", values: { perplexity: 6.93 } },
    ...pureMeasurements(
      { importanceMatrix: true, referencePerplexity: 4.6445, file: "Qwen3.6-27B/group0/kld_results_partial.csv" },
      {
        q8_0: [0.001129, 4.644745],
        q6_k: [0.002166, 4.647422],
        q5_1: [0.007164, 4.658328],
        q5_k: [0.007634, 4.661494],
        q5_0: [0.00805, 4.664383],
        q4_1: [0.019207, 4.691225],
        q4_k: [0.019287, 4.690541],
        q4_0: [0.027116, 4.727707],
        iq4_nl: [0.020415, 4.700328],
        iq4_xs: [0.02093, 4.705084],
        q3_k: [0.070801, 4.882275],
        iq3_s: [0.062041, 4.838754],
        iq3_xxs: [0.103114, 4.989663],
        q2_k: [0.214567, 5.51599],
        iq2_s: [0.268571, 5.757141],
        iq2_xs: [0.268571, 5.757141],
        iq2_xxs: [0.448315, 6.846854],
        iq1_m: [0.76813, 9.314889],
        iq1_s: [1.215968, 14.464829],
      },
    ),
  ],
  sensitivity: sensitivityOf("iq1_kt", "Qwen3.6-27B/kld_results.csv", 0.000201, {
    query: 0.001412,
    key: 0.0007259,
    value: 0.001179,
    attentionOutput: 0.001672,
    queryKeyValue: 0.001501,
    attentionGate: 0.001176,
    mixerOutput: 0.001512,
    decay: 0.0003422,
    beta: 0.0003847,
    gate: 0.001946,
    up: 0.002104,
    down: 0.002289,
    output: 0.08625,
    tokenEmbedding: 0.01537,
  }),
}
