import type { Architecture } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { ConfigReader } from "./config.ts"
import { type DenseFamily, denseDecoder } from "./dense-decoder.ts"
import { sandwichLayer } from "./layers.ts"
import { readRopeBaseOf } from "./rope.ts"
import { readRopeBase } from "./transformer.ts"

/** What the first three generations share. */
const common: DenseFamily = { defaults: { tiedEmbeddings: true, headDim: 256 }, dense: { activation: "gelu" } }

export function gemma(config: ConfigReader): Architecture {
  return denseDecoder(config, { ...common, gguf: "gemma" })
}

/** Gemma 2: norms around each block, every other layer with a window. */
export function gemma2(config: ConfigReader): Architecture {
  return denseDecoder(config, { ...common, gguf: "gemma2", window: 4096, every: 2, layer: sandwichLayer })
}

/**
 * Gemma 3 and the language model of its larger forms: five layers with a window, then one without.
 *
 * The larger forms' tables have 262,208 rows, for 262,144 tokens. llama.cpp's converter cuts what has no token (v0.5.0
 * conversion/gemma.py:161), but names 64 tokens of padding where the config states 262,208 (conversion/base.py:2062),
 * which transformers fills in (base.py:1238), so that it keeps them all. Converters that read the file itself, where
 * Google's leaves the size out, kept 262,144: of Gemma-3-4B at Q4_K_M one published file has 2,489,757,856 bytes
 * (ggml-org), another 2,489,894,016 (unsloth), 64 rows and 64 tokens more. The blocks are those of the converter as it is.
 */
export function gemma3(config: ConfigReader): Architecture {
  const localBase = readLocalRopeBase(config)
  const base = readRopeBaseOf(config, "full_attention", readRopeBase(config, 1_000_000))
  const windowed = (attention: AttentionBlock): AttentionBlock => ({
    ...attention,
    ...(attention.rope ? { rope: { ...attention.rope, base: localBase } } : {}),
  })
  return denseDecoder(config, {
    ...common,
    gguf: "gemma3",
    // Checkpoints with a tower keep the language model under a name of its own.
    ...(config.modelType === "gemma3" ? { checkpoint: [["model.", "language_model.model."]] } : {}),
    defaults: { ...common.defaults, ropeBase: base },
    attention: { qkNorm: true },
    window: 4096,
    every: 6,
    windowed,
    layer: sandwichLayer,
  })
}

/** The base of the frequencies of layers with a window. */
export function readLocalRopeBase(config: ConfigReader): number {
  const range = { least: 1, most: Number.MAX_SAFE_INTEGER }
  return readRopeBaseOf(
    config,
    "sliding_attention",
    config.number("rope_local_base_freq", { fallback: 10_000, ...range }),
  )
}
