import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements, sensitivityOf } from "../tool-suite.ts"

export const qwen35122BA10bQuality: ModelQuality = {
  model: "qwen3.5-122b-a10b",
  name: "Qwen3.5-122B-A10B",
  measurements: [
    ...pureMeasurements(
      { importanceMatrix: true, referencePerplexity: 4.0759, file: "Qwen3.5-122B-A10B/group0/kld_results_partial.csv" },
      {
        q8_0: [0.002407, 4.074895],
        q6_k: [0.003617, 4.079239],
        q5_1: [0.007414, 4.088229],
        q5_k: [0.006173, 4.086612],
        q5_0: [0.008928, 4.095649],
        q4_1: [0.018187, 4.124762],
        q4_k: [0.012508, 4.105748],
        q4_0: [0.026323, 4.15554],
        iq4_nl: [0.014611, 4.112877],
        iq4_xs: [0.020578, 4.131979],
        q3_k: [0.06886, 4.31384],
        iq3_s: [0.05766, 4.272964],
        iq3_xxs: [0.094253, 4.43776],
        q2_k: [0.124217, 4.568434],
        iq2_xs: [0.282583, 5.312262],
        iq2_xxs: [0.432838, 6.17109],
        iq1_m: [1.003735, 10.896626],
        iq1_s: [1.102438, 12.103843],
      },
    ),
  ],
  sensitivity: sensitivityOf("iq1_kt", "Qwen3.5-122B-A10B/kld_results.csv", 0.000356, {
    query: 0.003325,
    key: 0.002142,
    value: 0.002811,
    attentionOutput: 0.003305,
    queryKeyValue: 0.003423,
    attentionGate: 0.002985,
    mixerOutput: 0.00298,
    decay: 0.001301,
    beta: 0.001384,
    gateExperts: 0.002562,
    upExperts: 0.002501,
    downExperts: 0.002664,
    sharedExpert: 0.002514,
    output: 0.09316,
    tokenEmbedding: 0.1377,
  }),
}
