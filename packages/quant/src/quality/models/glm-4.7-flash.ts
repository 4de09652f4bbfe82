import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements } from "../tool-suite.ts"

export const glm47FlashQuality: ModelQuality = {
  model: "glm-4.7-flash",
  name: "GLM-4.7-Flash",
  measurements: [
    ...pureMeasurements(
      { referencePerplexity: 8.6012, file: "GLM-4.7-Flash/group0/kld_results.csv" },
      {
        q8_0: [0.054659, 8.654583],
        q6_k: [0.077462, 8.73631],
        q5_1: [0.154628, 8.541756],
        q5_k: [0.180779, 7.995444],
        q5_0: [0.256161, 7.748975],
        q4_1: [0.207517, 8.508009],
        q4_k: [0.396703, 7.177278],
        q4_0: [0.225319, 8.977012],
        iq4_nl: [0.223097, 9.427774],
        iq4_xs: [0.305036, 10.129377],
        q3_k: [1.352454, 27.796447],
        iq3_s: [0.743532, 9.576023],
        iq3_xxs: [0.944086, 11.454419],
        q2_k: [1.962279, 21.640455],
        iq2_s: [1.444573, 14.62294],
        iq2_xs: [1.76783, 29.353962],
        iq2_xxs: [3.739984, 162.764642],
        iq1_m: [11.027261, 275544.629805],
        iq1_s: [11.65539, 559909.472953],
      },
    ),
  ],
}
