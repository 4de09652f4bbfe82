import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements, sensitivityOf } from "../tool-suite.ts"

export const qwen34BThinking2507Quality: ModelQuality = {
  model: "qwen3-4b-thinking-2507",
  name: "Qwen3-4B-Thinking-2507",
  measurements: [
    ...pureMeasurements(
      { referencePerplexity: 7.2265, file: "Qwen3-4B-Thinking-2507/group0/kld_results.csv" },
      {
        q8_0: [0.001449, 7.230749],
        q6_k: [0.00404, 7.23421],
        q5_1: [0.014465, 7.286938],
        q5_k: [0.01559, 7.268696],
        q5_0: [0.01881, 7.367913],
        q4_1: [0.0502, 7.502771],
        q4_k: [0.046677, 7.505003],
        q4_0: [0.070737, 7.657352],
        iq4_nl: [0.052065, 7.543243],
        iq4_xs: [0.052575, 7.589788],
        q3_k: [0.226457, 8.812455],
        iq3_s: [0.210123, 8.826191],
        iq3_xxs: [0.348842, 9.781024],
        q2_k: [0.895361, 16.264167],
        iq2_s: [0.465971, 10.555866],
        iq2_xs: [0.633596, 12.024392],
        iq2_xxs: [1.202639, 20.216508],
        iq1_m: [4.684445, 609.670281],
        iq1_s: [4.56248, 501.663632],
      },
    ),
  ],
  sensitivity: sensitivityOf("iq1_kt", "Qwen3-4B-Thinking-2507/kld_results.csv", 0.000886, {
    query: 0.002155,
    key: 0.002842,
    value: 0.002724,
    attentionOutput: 0.002674,
    gate: 0.004006,
    up: 0.00483,
    down: 0.005422,
    output: 0.6817,
  }),
}
