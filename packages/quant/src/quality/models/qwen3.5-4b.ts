import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements, sensitivityOf } from "../tool-suite.ts"

const date = "2026-11-23"
const ollama37Issue102 = { source: { where: "https://github.com/dogkeeper886/ollama37/issues/102", date } }

export const qwen354BQuality: ModelQuality = {
  model: "qwen3.5-4b",
  name: "Qwen3.5-4B",
  measurements: [
    {
      ...ollama37Issue102,
      recipe: "BF16",
      published: "KV q4_0 + rotation (llama.cpp PR 21038)",
      cache: { keys: "q4_0", values: "q4_0" },
      values: { perplexityIncreasePercent: 0.22 },
    },
    ...pureMeasurements(
      { importanceMatrix: true, referencePerplexity: 6.218, file: "Qwen3.5-4B/group0/kld_results.csv" },
      {
        q8_0: [0.001284, 6.221156],
        q6_k: [0.00313, 6.227471],
        q5_1: [0.011316, 6.253592],
        q5_k: [0.01204, 6.265313],
        q5_0: [0.013314, 6.27756],
        q4_1: [0.034305, 6.367969],
        q4_k: [0.033932, 6.356095],
        q4_0: [0.048901, 6.429903],
        iq4_nl: [0.036269, 6.410996],
        iq4_xs: [0.037006, 6.412886],
        q3_k: [0.142849, 7.032313],
        iq3_s: [0.12017, 6.893213],
        iq3_xxs: [0.211591, 7.478621],
        q2_k: [0.537461, 10.130444],
        iq2_s: [0.517868, 9.953284],
        iq2_xs: [0.680578, 11.67383],
        iq2_xxs: [1.120452, 18.077347],
        iq1_m: [2.569257, 77.919247],
        iq1_s: [2.602819, 80.941567],
      },
    ),
  ],
  sensitivity: sensitivityOf("iq1_kt", "Qwen3.5-4B/kld_results.csv", 0.000254, {
    query: 0.003304,
    key: 0.001812,
    value: 0.003172,
    attentionOutput: 0.004566,
    queryKeyValue: 0.003367,
    attentionGate: 0.002604,
    mixerOutput: 0.003406,
    decay: 0.0004188,
    beta: 0.0005095,
    gate: 0.003895,
    up: 0.004965,
    down: 0.005356,
    output: 0.2728,
  }),
}
