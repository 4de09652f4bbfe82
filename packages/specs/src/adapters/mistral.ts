import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"

/** Mistral 7B and what shares its layout; the first of them see a window in every layer. */
export function mistral(config: ConfigReader): Architecture {
  return denseDecoder(config, { gguf: "llama", every: "none" })
}

/** The language model of Ministral 3, Devstral 2 and Mistral Medium 3.5. */
export function ministral3(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "mistral3",
    checkpoint: [
      ["model.", "language_model.model."],
      ["lm_head.", "language_model.lm_head."],
    ],
    defaults: { headDim: 128 },
    every: "none",
  })
}
