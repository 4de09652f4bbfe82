import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder, readQkvBias } from "./dense-decoder.ts"

/** Nemotron 4, Nemotron Mini and Minitron: layer norms with biases, squared ReLU without a gate. */
export function nemotron(config: ConfigReader): Architecture {
  const bias = readQkvBias(config)
  const dense = config.boolean("mlp_bias", false) ? { bias: true } : {}
  return denseDecoder(config, {
    gguf: "nemotron",
    defaults: { rotated: 0.5 },
    norm: { type: "layer", bias: true },
    attention: { ...bias, ...(bias.qkvBias ? { outputBias: true } : {}) },
    dense: { gated: false, activation: "reluSquared", ...dense },
  })
}
