import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder, readQkvBias } from "./dense-decoder.ts"
import { readScales } from "./scales.ts"

/** Granite 3 and 4.1: Llama's layout with fixed factors. */
export function granite(config: ConfigReader): Architecture {
  const bias = readQkvBias(config)
  const dense = config.boolean("mlp_bias", false) ? { bias: true } : {}
  return denseDecoder(config, {
    gguf: "granite",
    attention: { ...bias, ...(bias.qkvBias ? { outputBias: true } : {}) },
    dense,
    scales: readScales(config, { embedding: 1, residual: 1, attention: 1, logits: 1 }),
  })
}
