import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, sigmoid } from "./mixture.ts"

/** K-EXAONE: windowed layers with positions, full ones without; a dense layer predicts a further token. */
export function exaoneMoe(config: ConfigReader): Architecture {
  return mixture(config, {
    gguf: "exaone-moe",
    checkpoint: [["mlp.gate.e_score_correction_bias", "mlp.e_score_correction_bias"]],
    routing: { ...sigmoid, scale: 2.5 },
    every: { layers: 4 },
    attention: ({ rope, ...attention }, _, isLocal) => ({
      ...attention,
      qkNorm: true,
      ...(isLocal && rope ? { rope } : {}),
    }),
    prediction: {
      input: { ownEmbedding: false, ownHead: false, ownOutputNorm: true },
      parts: (parts, dense) => (dense ? { ...parts, feedForward: dense } : parts),
    },
  })
}
