import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { type DenseFamily, denseDecoder, readQkvBias } from "./dense-decoder.ts"
import { postNormLayer } from "./layers.ts"

function common(config: ConfigReader): DenseFamily {
  const bias = readQkvBias(config)
  return {
    gguf: "olmo2",
    attention: { ...bias, ...(bias.qkvBias ? { outputBias: true } : {}), qkNorm: "width" },
    layer: postNormLayer,
  }
}

/** OLMo 2: norms after the blocks, and one on all queries and all keys together. */
export function olmo2(config: ConfigReader): Architecture {
  return denseDecoder(config, common(config))
}

/** OLMo 3: three layers with a window, then one without. */
export function olmo3(config: ConfigReader): Architecture {
  return denseDecoder(config, { ...common(config), every: 4 })
}
