import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements, sensitivityOf } from "../tool-suite.ts"

const date = "2026-11-23"
const turboquantPlus88 = { source: { where: "https://github.com/TheTom/turboquant_plus/issues/88", date } }

export const qwen352BQuality: ModelQuality = {
  model: "qwen3.5-2b",
  name: "Qwen3.5-2B",
  measurements: [
    {
      ...turboquantPlus88,
      recipe: "Q8_0",
      published: "K q8_0 / V turbo4, rotation off",
      cache: { keys: "q8_0", values: "turbo4" },
      values: { perplexity: 10.917 },
    },
    {
      ...turboquantPlus88,
      recipe: "Q8_0",
      published: "K q8_0 / V turbo4, rotation on",
      cache: { keys: "q8_0", values: "turbo4" },
      values: { perplexity: 10.8819 },
    },
    ...pureMeasurements(
      { importanceMatrix: true, referencePerplexity: 7.6609, file: "Qwen3.5-2B/group0/kld_results.csv" },
      {
        q8_0: [0.001284, 7.663382],
        q6_k: [0.003843, 7.688922],
        q5_1: [0.012848, 7.745706],
        q5_k: [0.014086, 7.755899],
        q5_0: [0.017932, 7.783995],
        q4_1: [0.042981, 7.985977],
        q4_k: [0.04326, 7.990529],
        q4_0: [0.069173, 8.168236],
        iq4_nl: [0.047784, 8.015174],
        iq4_xs: [0.049385, 8.020684],
        q3_k: [0.207542, 9.340706],
        iq3_s: [0.172072, 9.006818],
        iq3_xxs: [0.308229, 10.460384],
        q2_k: [0.782898, 16.825341],
        iq2_s: [0.742192, 16.117089],
        iq2_xs: [1.076705, 22.4335],
        iq2_xxs: [1.963195, 54.850348],
        iq1_m: [3.83546, 358.03858],
        iq1_s: [3.837821, 350.615936],
      },
    ),
  ],
  sensitivity: sensitivityOf("iq1_kt", "Qwen3.5-2B/kld_results.csv", 0.000315, {
    query: 0.003954,
    key: 0.001836,
    value: 0.003915,
    attentionOutput: 0.008068,
    queryKeyValue: 0.004958,
    attentionGate: 0.003404,
    mixerOutput: 0.006572,
    decay: 0.0004494,
    beta: 0.0005388,
    gate: 0.005121,
    up: 0.007737,
    down: 0.008058,
    output: 0.3958,
  }),
}
