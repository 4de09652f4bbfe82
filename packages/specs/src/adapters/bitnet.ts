import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"

/** BitNet b1.58: a norm before each output projection, squared ReLU with a gate. */
export function bitnet(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "bitnet",
    defaults: { tiedEmbeddings: true, ropeBase: 500_000 },
    attention: { outputNorm: true },
    dense: { activation: "reluSquared", hiddenNorm: true },
  })
}
