import type { Architecture } from "../architecture/architecture.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder, readQkvBias } from "./dense-decoder.ts"

/** Seed-OSS: biases on queries, keys and values. */
export function seedOss(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "seed_oss",
    defaults: { headDim: 128 },
    attention: {
      ...readQkvBias(config, true),
      ...(config.boolean("attention_out_bias", false) ? { outputBias: true } : {}),
    },
    layer: ({ norm, attention, dense }) => {
      // llama.cpp's converter calls the second norm after its place.
      const secondNorm: NormBlock = { ...norm, tensor: { gguf: "post_attention_norm" } }
      return [norm, attention, secondNorm, dense]
    },
  })
}
