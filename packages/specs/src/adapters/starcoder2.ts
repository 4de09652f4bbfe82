import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"

/** StarCoder 2: layer norms and biases, a network without a gate, a window in every layer. */
export function starcoder2(config: ConfigReader): Architecture {
  const bias = config.boolean("use_bias", true)
  return denseDecoder(config, {
    gguf: "starcoder2",
    checkpoint: [
      ["mlp.up_proj", "mlp.c_fc"],
      ["mlp.down_proj", "mlp.c_proj"],
    ],
    defaults: { tiedEmbeddings: true },
    norm: { type: "layer", bias: true },
    attention: bias ? { qkvBias: true, outputBias: true } : {},
    dense: { gated: false, activation: "gelu", ...(bias ? { bias } : {}) },
    every: "none",
  })
}
