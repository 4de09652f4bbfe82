import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { mixture } from "./mixture.ts"

/** gpt-oss: every other layer sees a window, heads have sinks, and everything but norms has a bias. */
export function gptOss(config: ConfigReader): Architecture {
  const bias = config.boolean("attention_bias", true)
  return mixture(config, {
    gguf: "gpt-oss",
    checkpoint: [["mlp.gate.", "mlp.router."]],
    routing: { scoring: "softmaxOfChosen", selectionBias: false, normalize: true, scale: 1 },
    experts: { bias: true, fusedGateUp: "checkpoint", stacked: "columnsFirst", activation: "swigluOai" },
    every: { layers: 2 },
    attention: (attention) => ({ ...attention, sinks: true, ...(bias ? { qkvBias: true, outputBias: true } : {}) }),
    layer: ({ norm, attention, feedForward }) => [
      norm,
      attention,
      { ...norm, tensor: { gguf: "post_attention_norm" } },
      feedForward,
    ],
  })
}
