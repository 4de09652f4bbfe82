import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements, sensitivityOf } from "../tool-suite.ts"

export const qwen3508BQuality: ModelQuality = {
  model: "qwen3.5-0.8b",
  name: "Qwen3.5-0.8B",
  measurements: [
    ...pureMeasurements(
      { importanceMatrix: true, referencePerplexity: 9.6856, file: "Qwen3.5-0.8B/group0/kld_results.csv" },
      {
        q8_0: [0.00152, 9.692431],
        q6_k: [0.00517, 9.743987],
        q5_1: [0.018897, 9.856388],
        q5_k: [0.020085, 9.889612],
        q5_0: [0.026122, 9.956382],
        q4_1: [0.066607, 10.386779],
        q4_k: [0.065581, 10.393072],
        q4_0: [0.110903, 10.976147],
        iq4_nl: [0.073093, 10.415452],
        iq4_xs: [0.074549, 10.429691],
        q3_k: [0.319246, 13.584498],
        iq3_s: [0.256589, 12.569232],
        iq3_xxs: [0.500616, 16.181884],
        q2_k: [1.301156, 36.660463],
        iq2_s: [1.117554, 30.720027],
        iq2_xs: [1.6898, 55.011684],
        iq2_xxs: [2.90603, 184.403327],
        iq1_m: [5.732462, 2975.977741],
        iq1_s: [5.243228, 1846.116625],
      },
    ),
  ],
  sensitivity: sensitivityOf("iq1_kt", "Qwen3.5-0.8B/kld_results.csv", 0.000375, {
    query: 0.006707,
    key: 0.00317,
    value: 0.007683,
    attentionOutput: 0.01325,
    queryKeyValue: 0.008748,
    attentionGate: 0.006541,
    mixerOutput: 0.009739,
    decay: 0.0005123,
    beta: 0.0006726,
    gate: 0.00719,
    up: 0.01104,
    down: 0.01146,
    output: 0.5571,
  }),
}
