import type { Architecture, Layer } from "../architecture/architecture.ts"
import type { CrossAttentionBlock } from "../architecture/blocks/cross-attention.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { preNormLayer, readTransformer } from "./transformer.ts"

const isIndex = (element: unknown): element is number =>
  typeof element === "number" && Number.isInteger(element) && element >= 0 && element < limits.layers

/**
 * The language model of Llama 3.2 Vision: layers that attend to the image among Llama's own, and eight rows of the
 * embedding for the image's places; llama.cpp v0.5.0 does not load it.
 */
export function mllama(config: ConfigReader): Architecture {
  const fields = readTransformer(config, { ropeBase: 500_000 })
  const { norm, attention, dense } = fields
  const crossing = config.array("cross_attention_layers", isIndex, "a list of layer indexes") ?? []
  const { heads, kvHeads, keyDim, valueDim } = attention
  const cross: CrossAttentionBlock = {
    kind: "crossAttention",
    heads,
    kvHeads,
    keyDim,
    valueDim,
    sourceSize: fields.hiddenSize,
    qkNorm: true,
    gates: true,
  }
  const layer = (index: number): Layer =>
    crossing.includes(index) ? [norm, cross, norm, dense] : preNormLayer(norm, attention, norm, dense)
  return decoder(config, fields, {
    checkpoint: [
      ["model.", "language_model.model."],
      ["lm_head.", "language_model.lm_head."],
    ],
    layer,
    embeddingExtras: { furtherRows: 8 },
  })
}
