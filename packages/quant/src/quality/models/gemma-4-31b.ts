import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements } from "../tool-suite.ts"

export const gemma431BQuality: ModelQuality = {
  model: "gemma-4-31b",
  name: "Gemma-4-31B-it",
  measurements: [
    ...pureMeasurements(
      {
        importanceMatrix: true,
        referencePerplexity: 1954.5884,
        note: "the unquantized model does not follow this text: see its perplexity",
        file: "gemma-4-31B-it/group0/kld_results_partial.csv",
      },
      {
        q8_0: [0.302346, 1910.098281],
        q6_k: [0.382647, 1986.716855],
        q5_1: [0.578857, 1874.038088],
        q5_k: [0.552377, 2016.829364],
        q5_0: [0.638107, 1916.506447],
        q4_1: [0.915279, 2272.36184],
        q4_k: [0.81272, 2339.493076],
        q4_0: [1.11807, 1693.342452],
        iq4_nl: [0.895876, 2217.563745],
        iq4_xs: [0.910401, 2235.551224],
        q3_k: [1.474885, 1316.027357],
        iq3_s: [1.86452, 4552.237018],
        iq3_xxs: [2.036462, 3469.759755],
        q2_k: [2.890383, 1434.979006],
        iq2_xs: [4.513374, 8539.848724],
        iq2_xxs: [6.209134, 5424.029247],
        iq1_m: [6.020635, 2675.69217],
        iq1_s: [12.828787, 84324.830892],
      },
    ),
  ],
}
