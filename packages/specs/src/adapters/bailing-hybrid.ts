import type { Architecture } from "../architecture/architecture.ts"
import type { KimiDeltaBlock } from "../architecture/blocks/kimi-delta.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readLatentAttention, readPredictionLayers } from "./latent.ts"
import { readRoutedLayers } from "./routed-layers.ts"
import { preNormLayer, readFrame } from "./transformer.ts"

/** Ling 3.0: groups of linear layers that end in one of latent attention, gated by head. */
export function bailingHybrid(config: ConfigReader): Architecture {
  const fields = readFrame(config)
  const { norm, layers } = fields
  const attention = { ...readLatentAttention(config), gate: "heads" } as const
  const delta = readDelta(config, attention.heads)
  const group = config.integer("layer_group_size", { most: limits.layers })
  const grouped = Math.floor(layers / group) * group
  const isFull = (layer: number) => (layer + 1) % group === 0 || layer >= grouped
  const routing = { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.5 } as const
  const { at, experts } = readRoutedLayers(config, layers, routing)
  return decoder(config, fields, {
    gguf: "bailingmoe3",
    checkpoint,
    ggufTensors: [
      ["ssm_f.", "ssm_f_a."],
      ["ssm_g.", "ssm_g_a."],
      ["nextn.shared_head_norm", "layer_output_norm"],
    ],
    layer: (index) => preNormLayer(norm, isFull(index) ? attention : delta, norm, at(index)),
    predictionLayers: readPredictionLayers(config, () => preNormLayer(norm, attention, norm, experts), {
      embedding: false,
      head: false,
    }),
  })
}

/** Earlier models of this type have lightning attention in place of this, and no field for a convolution. */
function readDelta(config: ConfigReader, heads: number): KimiDeltaBlock {
  const lowerBound = config.number("kda_lower_bound", { fallback: -5, least: -limits.size, most: 0 })
  if (!config.boolean("no_kda_lora", true)) throw config.wrong("no_kda_lora", "true")
  return {
    kind: "kimiDelta",
    heads,
    headDim: config.integer("head_dim"),
    kernel: config.integer("short_conv_kernel_size"),
    lowerBound,
    ratesIn: "column",
  }
}

const checkpoint: NonNullable<Architecture["names"]["checkpoint"]> = [
  ["model.embed_tokens", "model.word_embeddings"],
  ["self_attn.", "attention."],
  ["gate.e_score_correction_bias", "gate.expert_bias"],
  ["shared_head.norm", "final_layernorm"],
]
