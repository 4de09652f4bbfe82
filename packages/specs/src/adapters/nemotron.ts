import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder, readQkvBias } from "./dense-decoder.ts"
import { readTransformer } from "./transformer.ts"

/** Nemotron 4, Nemotron Mini and Minitron: layer norms with biases, squared ReLU without a gate. */
export function nemotron(config: ConfigReader): Architecture {
  const bias = readQkvBias(config)
  const dense = config.boolean("mlp_bias", false) ? { bias: true } : {}
  const defaults = { rotated: 0.5 }
  const { attention, hiddenSize } = readTransformer(config, defaults)
  // llama.cpp has no other width for all heads together (v0.5.0 src/models/nemotron.cpp:28) and refuses the file.
  const hasGguf = attention.heads * attention.keyDim === hiddenSize
  return denseDecoder(config, {
    gguf: hasGguf ? "nemotron" : undefined,
    defaults,
    norm: { type: "layer", bias: true },
    attention: { ...bias, ...(bias.qkvBias ? { outputBias: true } : {}) },
    dense: { gated: false, activation: "reluSquared", ...dense },
  })
}
