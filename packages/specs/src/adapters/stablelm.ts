import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder, readQkvBias } from "./dense-decoder.ts"

/** StableLM 3B and StableLM 2: layer norms with biases, a quarter of each head rotated. */
export function stablelm(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "stablelm",
    defaults: { rotated: 0.25 },
    norm: { type: "layer", bias: true },
    attention: readQkvBias(config),
  })
}
