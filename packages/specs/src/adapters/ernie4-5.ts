import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"

/** ERNIE 4.5's dense models: Llama's layout. */
export function ernie45(config: ConfigReader): Architecture {
  const bias = config.boolean("use_bias", false)
  return denseDecoder(config, {
    gguf: "ernie4_5",
    defaults: { tiedEmbeddings: true, headDim: 128, ropeBase: 500_000 },
    attention: bias ? { qkvBias: true, outputBias: true } : {},
    dense: bias ? { bias } : {},
  })
}
