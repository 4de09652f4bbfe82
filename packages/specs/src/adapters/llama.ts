import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { preNormLayer, readTransformer } from "./transformer.ts"

/** Llama 1 to 3.x and what shares their layout: a dense decoder of one repeated layer. */
export function llama(config: ConfigReader): Architecture {
  const fields = readTransformer(config)
  const bias = config.boolean("attention_bias", false)
  const attention = bias ? { ...fields.attention, qkvBias: true, outputBias: true } : fields.attention
  const dense = config.boolean("mlp_bias", false) ? { ...fields.dense, bias: true } : fields.dense
  const layer = preNormLayer(fields.norm, attention, fields.norm, dense)
  return decoder(config, fields, { gguf: "llama", layer: () => layer })
}
