import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements } from "../tool-suite.ts"

export const kimiK25Quality: ModelQuality = {
  model: "kimi-k2.5",
  name: "Kimi-K2.5",
  measurements: [
    ...pureMeasurements(
      { reference: "Q8_0", file: "Kimi-K2.5/group0/kld_results_partial.csv" },
      {
        iq4_nl: [0.020919, 3.454882],
        iq4_xs: [0.01663, 3.441181],
        q3_k: [0.070903, 3.595615],
        iq3_s: [0.539688, 5.734008],
        iq3_xxs: [0.134717, 3.822274],
        q2_k: [0.295279, 4.407222],
        iq2_xs: [0.442623, 5.106602],
        iq2_xxs: [0.820928, 7.369919],
        iq1_m: [0.399846, 4.906414],
        iq1_s: [0.491923, 5.345766],
      },
    ),
  ],
}
