import type { Architecture } from "../architecture/architecture.ts"
import type { LightningBlock } from "../architecture/blocks/lightning.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { numberedMatrices } from "./mixtral.ts"
import { softmax } from "./mixture.ts"
import { readRoutedLayers } from "./routed-layers.ts"
import { preNormLayer, readAttention, readFrame } from "./transformer.ts"

const isFlag = (element: unknown): element is 0 | 1 => element === 0 || element === 1

/** MiniMax-Text-01 and M1: lightning attention, and softmax attention in every eighth layer; experts in all. */
export function minimaxText01(config: ConfigReader): Architecture {
  const fields = readFrame(config, { epsilon: 1e-5 })
  const { norm, layers } = fields
  const attention = readAttention(config, fields.hiddenSize)
  const lightning: LightningBlock = { kind: "lightning", heads: attention.heads, headDim: attention.keyDim }
  const field = config.fieldOf("attn_type_list", "decoder_attention_types")
  const types = config.array(field, isFlag, "a list of 0 (lightning) and 1 (softmax)")
  if (types?.length !== layers) throw config.wrong(field, `a list of 0 and 1, one for each of ${layers} layers`)
  const { at } = readRoutedLayers(config, layers, softmax)
  const range = { least: 0, most: limits.size }
  const residual = config.number("layernorm_full_attention_alpha", { fallback: 1, ...range })
  return decoder(
    config,
    { ...fields, attention },
    {
      gguf: "minimax-01",
      checkpoint: numberedMatrices,
      layer: (index) => preNormLayer(norm, types[index] === 1 ? attention : lightning, norm, at(index)),
      scales: { residual },
    },
  )
}
