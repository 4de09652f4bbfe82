import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements, sensitivityOf } from "../tool-suite.ts"

export const qwen34BInstruct2507Quality: ModelQuality = {
  model: "qwen3-4b-instruct-2507",
  name: "Qwen3-4B-Instruct-2507",
  measurements: [
    ...pureMeasurements(
      { referencePerplexity: 6.8085, file: "Qwen3-4B-Instruct-2507/group0/kld_results.csv" },
      {
        q8_0: [0.001441, 6.816316],
        q6_k: [0.003884, 6.840432],
        q5_1: [0.013761, 6.860095],
        q5_k: [0.013639, 6.852127],
        q5_0: [0.018166, 6.90301],
        q4_1: [0.048578, 7.109021],
        q4_k: [0.047219, 7.08862],
        q4_0: [0.067794, 7.228222],
        iq4_nl: [0.05202, 7.106149],
        iq4_xs: [0.053582, 7.102611],
        q3_k: [0.218203, 8.159074],
        iq3_s: [0.219562, 8.339285],
        iq3_xxs: [0.340314, 9.054154],
        q2_k: [0.913772, 15.055053],
        iq2_s: [0.445754, 9.466799],
        iq2_xs: [0.611461, 10.653709],
        iq2_xxs: [1.037696, 15.334722],
        iq1_m: [4.71444, 569.044591],
        iq1_s: [4.936381, 632.043224],
      },
    ),
  ],
  sensitivity: sensitivityOf("iq1_kt", "Qwen3-4B-Instruct-2507/kld_results.csv", 0.000732, {
    query: 0.001872,
    key: 0.002701,
    value: 0.002561,
    attentionOutput: 0.002491,
    gate: 0.003789,
    up: 0.00462,
    down: 0.005151,
    output: 0.7508,
  }),
}
