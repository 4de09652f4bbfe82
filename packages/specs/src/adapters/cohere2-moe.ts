import type { Architecture } from "../architecture/architecture.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import type { ConfigReader } from "./config.ts"
import { mixture, sigmoid } from "./mixture.ts"
import { readScales } from "./scales.ts"

/** Cohere's second generation with experts: attention and experts side by side, positions in windowed layers alone. */
export function cohere2Moe(config: ConfigReader): Architecture {
  const epsilon = config.number("layer_norm_eps", { fallback: 1e-5, least: 0, most: 1 })
  const norm: NormBlock = { kind: "norm", type: "layer", epsilon }
  const bias = config.boolean("attention_bias", false)
  return mixture(config, {
    gguf: "cohere2moe",
    routing: { ...sigmoid, selectionBias: false, normalize: false },
    scales: readScales(config, { logits: 0.0625 }),
    defaults: { tiedEmbeddings: true },
    every: { layers: 4, first: true },
    norm,
    attention: ({ rope, ...attention }, _, isLocal) => ({
      ...attention,
      ...(isLocal && rope ? { rope } : {}),
      ...(bias ? { qkvBias: true, outputBias: true } : {}),
    }),
    layer: ({ attention, feedForward }) => [norm, { sideBySide: [attention, feedForward] }],
  })
}
