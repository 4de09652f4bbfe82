import type { Architecture } from "../architecture/architecture.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"
import { sandwichLayer } from "./layers.ts"
import { readScales } from "./scales.ts"

/** Muse Glimmer: norms around each block, gates on attention's output, full-attention layers without positions. */
export function museGlimmer(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "muse-glimmer",
    checkpoint: [["model.", "model.language_model."]],
    attention: { qkNorm: "scaleless", gate: "elements" },
    every: config.integer("every_n_layers_nope", { fallback: 4, most: limits.layers }),
    isWithoutPositions: (_, isLocal) => !isLocal,
    layer: sandwichLayer,
    scales: readScales(config, { logits: 1 }),
  })
}
