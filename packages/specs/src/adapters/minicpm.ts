import type { Architecture, Scales } from "../architecture/architecture.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { denseDecoder } from "./dense-decoder.ts"
import { readScales } from "./scales.ts"

/** MiniCPM 1, 2 and 4: Llama's layout with fixed factors. */
export function minicpm(config: ConfigReader): Architecture {
  return denseDecoder(config, {
    gguf: "minicpm",
    defaults: { tiedEmbeddings: true },
    scales: readScales(config, statedScales(config)),
  })
}

/** The factors by the fields from which they are made (as llama.cpp v0.5.0 conversion/minicpm.py). */
function statedScales(config: ConfigReader): Scales {
  const range = { fallback: 1, least: 0, most: limits.size }
  const has = (field: string) => config.kindOf(field) !== "absent"
  const layers = config.integer("num_hidden_layers", { most: limits.layers })
  return {
    ...(has("scale_emb") ? { embedding: config.number("scale_emb", range) } : {}),
    ...(has("scale_depth") ? { residual: config.number("scale_depth", range) / Math.sqrt(layers) } : {}),
    ...(has("dim_model_base") ? { logits: config.integer("hidden_size") / config.integer("dim_model_base") } : {}),
  }
}
