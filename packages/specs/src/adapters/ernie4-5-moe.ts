import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, softmax } from "./mixture.ts"

/** ERNIE 4.5 with experts from one layer to another; its layer that predicts a further token is not published. */
export function ernie45Moe(config: ConfigReader): Architecture {
  const bias = config.boolean("use_bias", false)
  return mixture(config, {
    gguf: "ernie4_5-moe",
    checkpoint: [["mlp.gate.e_score_correction_bias", "mlp.moe_statics.e_score_correction_bias"]],
    routing: { ...softmax, selectionBias: true },
    attention: (attention) => (bias ? { ...attention, qkvBias: true, outputBias: true } : attention),
  })
}
