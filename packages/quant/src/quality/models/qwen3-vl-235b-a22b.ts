import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements, sensitivityOf } from "../tool-suite.ts"

export const qwen3Vl235BA22bQuality: ModelQuality = {
  model: "qwen3-vl-235b-a22b",
  name: "Qwen3-VL-235B-A22B-Instruct",
  measurements: [
    ...pureMeasurements(
      { checkpoint: "instruct", reference: "Q8_0", file: "Qwen3-VL-235B-A22B-Instruct/group0/kld_results_partial.csv" },
      {
        q6_k: [0.003364, 4.183004],
        q5_1: [0.006843, 4.198939],
        q5_0: [0.00827, 4.196737],
        q4_1: [0.019444, 4.247326],
        q4_k: [0.018891, 4.238791],
        q4_0: [0.025014, 4.258744],
        iq4_xs: [0.019297, 4.235946],
        q3_k: [0.069679, 4.432087],
        iq3_s: [0.075309, 4.504795],
        iq3_xxs: [0.12439, 4.663902],
        q2_k: [0.262157, 5.27609],
      },
    ),
    ...pureMeasurements(
      { checkpoint: "thinking", reference: "Q8_0", file: "Qwen3-VL-235B-A22B-Thinking/group0/kld_results_partial.csv" },
      {
        q6_k: [0.003434, 4.098173],
        q5_1: [0.007166, 4.107329],
        q5_0: [0.008383, 4.112145],
        q4_1: [0.019906, 4.164911],
        q4_k: [0.018967, 4.159605],
        q4_0: [0.026212, 4.176023],
        iq4_xs: [0.019601, 4.160081],
        q3_k: [0.070498, 4.36197],
        iq3_s: [0.077345, 4.405181],
        iq3_xxs: [0.126119, 4.58692],
        q2_k: [0.281125, 5.365252],
      },
    ),
  ],
  sensitivity: sensitivityOf("iq1_kt", "Qwen3-VL-235B-A22B-Thinking/kld_results.csv", 0.001568, {
    query: 0.001745,
    attentionOutput: 0.00212,
    gateExperts: 0.002872,
    upExperts: 0.002673,
    downExperts: 0.002947,
    output: 0.1149,
    tokenEmbedding: 0.007635,
  }),
}
