import type { Architecture } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"
import { type DenseFamily, denseDecoder, readQkvBias } from "./dense-decoder.ts"
import { parallelLayer } from "./layers.ts"
import { readScales } from "./scales.ts"

function common(config: ConfigReader): DenseFamily {
  const bias = readQkvBias(config)
  return {
    defaults: { tiedEmbeddings: true },
    norm: { type: "layer" },
    attention: { ...bias, ...(bias.qkvBias ? { outputBias: true } : {}) },
    layer: parallelLayer,
    scales: readScales(config, { logits: 0.0625 }),
  }
}

/** Command R, Command R+ and Aya: one norm before attention and feed-forward network side by side. */
export function cohere(config: ConfigReader): Architecture {
  const family = common(config)
  const qkNorm = config.boolean("use_qk_norm", false) ? ({ qkNorm: "heads" } as const) : {}
  return denseDecoder(config, { ...family, gguf: "command-r", attention: { ...family.attention, ...qkNorm } })
}

/** Command R7B and Command A: windows, and full-attention layers without positions. */
export function cohere2(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    ...common(config),
    gguf: "cohere2",
    every: 4,
    isWithoutPositions: (_, isLocal) => !isLocal,
  })
}
