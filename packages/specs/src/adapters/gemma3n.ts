import type { Architecture, Layer } from "../architecture/architecture.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readLocalRopeBase } from "./gemma.ts"
import { readSharedCaches } from "./shared-caches.ts"
import { readAttention, readFrame } from "./transformer.ts"
import { readReaches } from "./windows.ts"

/**
 * The language model of Gemma 3n: four residual streams, thin matrices beside attention, a vector per token and layer,
 * and last layers that read the caches of earlier ones.
 */
export function gemma3n(config: ConfigReader): Architecture {
  const defaults = { tiedEmbeddings: true, headDim: 256, ropeBase: 1_000_000 }
  const frame = readFrame(config, defaults)
  const base = readAttention(config, frame.hiddenSize, defaults)
  const local = { dimensions: base.keyDim, base: readLocalRopeBase(config) }
  const reach = readReaches(config, frame.contextLength, { layers: 5 }, 512)
  const cacheOf = readSharedCaches(config, frame.layers, 15, (layer) => reach(layer).window)
  const sizes = readSizes(config)
  const streams = config.integer("altup_num_inputs", { fallback: 4, most: 64 })
  const rank = config.integer("laurel_rank", { fallback: 64 })
  const size = config.integer("hidden_size_per_layer_input", {
    fallback: 256,
    most: Math.floor(limits.size / frame.layers),
  })
  const { norm } = frame
  const after: NormBlock = { ...norm, placement: "output" }
  const beforeNetwork: NormBlock = { ...norm, tensor: { huggingFace: "pre_feedforward_layernorm" } }
  const layer = (index: number): Layer => {
    const { window } = reach(index)
    const shared = cacheOf(index)
    const attention = {
      ...base,
      qkNorm: true,
      ...(window === undefined ? {} : { window, rope: local }),
      ...(shared === undefined ? {} : { sharesCacheWith: shared }),
    }
    const dense: DenseBlock = { kind: "dense", size: sizes(index), gated: true, activation: "gelu" }
    return [
      { kind: "streamUpdate", streams },
      norm,
      { sideBySide: [attention, after, { kind: "lowRank", rank }] },
      beforeNetwork,
      dense,
      after,
      { kind: "perLayerInput", size },
    ]
  }
  const rows = config.integer("vocab_size_per_layer_input", { fallback: 262_144 })
  return decoder(config, frame, {
    gguf: "gemma3n",
    checkpoint: [["model.", "model.language_model."]],
    layer,
    embeddingExtras: { perLayer: { size, width: size * frame.layers, rows }, streams },
  })
}

const isSize = (element: unknown): element is number =>
  typeof element === "number" && Number.isInteger(element) && element > 0 && element <= limits.size

/** One width for all layers, or a list of them. */
function readSizes(config: ConfigReader): (layer: number) => number {
  const field = "intermediate_size"
  if (config.kindOf(field) !== "list") {
    const size = config.integer(field)
    return () => size
  }
  const sizes = config.array(field, isSize, "a width, or one for each layer")
  return (layer) => {
    const size = sizes?.[layer]
    if (size === undefined) throw config.wrong(field, "a width for each of num_hidden_layers")
    return size
  }
}
