import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"

/** Apertus: norms on queries and keys, and a network without a gate whose activation is learned. */
export function apertus(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "apertus",
    checkpoint: [
      ["input_layernorm", "attention_layernorm"],
      ["post_attention_layernorm", "feedforward_layernorm"],
    ],
    defaults: { ropeBase: 12_000_000 },
    attention: { qkNorm: true },
    dense: { gated: false, activation: "xielu" },
  })
}
