import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements, sensitivityOf } from "../tool-suite.ts"

export const qwen3527BQuality: ModelQuality = {
  model: "qwen3.5-27b",
  name: "Qwen3.5-27B",
  measurements: [
    ...pureMeasurements(
      { importanceMatrix: true, referencePerplexity: 4.5873, file: "Qwen3.5-27B/group0/kld_results_partial.csv" },
      {
        q8_0: [0.00068, 4.587055],
        q6_k: [0.001462, 4.590234],
        q5_1: [0.004841, 4.601601],
        q5_k: [0.005235, 4.602671],
        q5_0: [0.005513, 4.604622],
        q4_1: [0.013801, 4.639964],
        q4_k: [0.01416, 4.640087],
        q4_0: [0.020673, 4.675501],
        iq4_nl: [0.01511, 4.647994],
        iq4_xs: [0.015417, 4.648498],
        q3_k: [0.058104, 4.832473],
        iq3_s: [0.049308, 4.789186],
        iq3_xxs: [0.086575, 4.951102],
        q2_k: [0.187429, 5.448295],
        iq2_s: [0.178876, 5.416529],
        iq2_xs: [0.236665, 5.712851],
        iq2_xxs: [0.383063, 6.590041],
        iq1_m: [0.696683, 8.959528],
        iq1_s: [1.014489, 12.247293],
      },
    ),
  ],
  sensitivity: sensitivityOf("iq1_kt", "Qwen3.5-27B/kld_results.csv", 0.000202, {
    query: 0.000958,
    key: 0.0005188,
    value: 0.0008285,
    attentionOutput: 0.00117,
    queryKeyValue: 0.001016,
    attentionGate: 0.0008008,
    mixerOutput: 0.001007,
    decay: 0.0002921,
    beta: 0.0003129,
    gate: 0.001344,
    up: 0.001476,
    down: 0.001577,
    output: 0.08392,
    tokenEmbedding: 0.01021,
  }),
}
