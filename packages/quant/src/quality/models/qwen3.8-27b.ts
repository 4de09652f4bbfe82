import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements, sensitivityOf } from "../tool-suite.ts"

export const qwen3827BQuality: ModelQuality = {
  model: "qwen3.8-27b",
  name: "Qwen3.8-27B",
  measurements: [
    ...pureMeasurements(
      { importanceMatrix: true, referencePerplexity: 5.2686, file: "Qwen3.8-27B/group0/kld_results_partial.csv" },
      {
        q8_0: [0.000549, 5.268549],
        q6_k: [0.000926, 5.269023],
        q5_1: [0.002454, 5.275641],
        q5_k: [0.002602, 5.274797],
        q5_0: [0.002906, 5.276907],
        q4_1: [0.006898, 5.291261],
        q4_k: [0.007125, 5.291236],
        q4_0: [0.010278, 5.303683],
        iq4_nl: [0.007772, 5.297547],
        iq4_xs: [0.008052, 5.298643],
        q3_k: [0.027972, 5.373034],
        iq3_s: [0.024832, 5.38396],
        iq3_xxs: [0.04107, 5.444524],
        q2_k: [0.088382, 5.623115],
        iq2_xs: [0.109819, 5.745728],
        iq2_xxs: [0.161904, 6.046812],
        iq1_m: [0.269645, 6.603417],
        iq1_s: [0.358509, 7.187365],
      },
    ),
  ],
  sensitivity: sensitivityOf("iq1_kt", "Qwen3.8-27B/kld_results.csv", 0.000197, {
    query: 0.001152,
    key: 0.0006002,
    value: 0.0009651,
    attentionOutput: 0.001374,
    queryKeyValue: 0.001186,
    attentionGate: 0.0009161,
    mixerOutput: 0.001213,
    decay: 0.0003026,
    beta: 0.0003296,
    gate: 0.001521,
    up: 0.001687,
    down: 0.001863,
    output: 0.08705,
    tokenEmbedding: 0.01577,
  }),
}
