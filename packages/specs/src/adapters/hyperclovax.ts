import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder, readQkvBias } from "./dense-decoder.ts"
import { sandwichLayer } from "./layers.ts"
import { readScales } from "./scales.ts"

/** HyperCLOVA X SEED Think: a norm before and a norm after each block; llama.cpp v0.5.0 has no converter for it. */
export function hyperclovax(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    checkpoint: [
      ["post_attention_layernorm", "post_norm1"],
      ["pre_feedforward_layernorm", "post_attention_layernorm"],
      ["post_feedforward_layernorm", "post_norm2"],
    ],
    attention: readQkvBias(config),
    ...(config.boolean("use_post_norm", true) ? { layer: sandwichLayer } : {}),
    scales: readScales(config),
  })
}
