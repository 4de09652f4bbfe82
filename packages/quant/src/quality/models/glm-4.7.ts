import type { ModelQuality } from "../measurement.ts"
import { sensitivityOf } from "../tool-suite.ts"

export const glm47Quality: ModelQuality = {
  model: "glm-4.7",
  name: "GLM-4.7",
  measurements: [],
  sensitivity: sensitivityOf("iq1_kt", "GLM-4.7/kld_results.csv", 0.006703, {
    query: 0.007745,
    attentionOutput: 0.009057,
    gateExperts: 0.008424,
    upExperts: 0.008561,
    downExperts: 0.008539,
    sharedExpert: 0.008038,
    output: 0.0749,
    tokenEmbedding: 0.01317,
  }),
}
