import type { Architecture, Layer } from "../architecture/architecture.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { ShortConvBlock } from "../architecture/blocks/short-conv.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readRoutedLayers } from "./routed-layers.ts"
import { type FrameFields, readAttention, readDense, readFrame } from "./transformer.ts"

const defaults = { tiedEmbeddings: true, contextLength: 128_000, ropeBase: 1_000_000, epsilon: 1e-5 }

/** LFM2: short convolutions, and attention with norms on queries and keys in some layers. */
export function lfm2(config: ConfigReader): Architecture {
  const dense = { ...readDense(config), size: readAdjustedSize(config) }
  return convolutional(config, "lfm2", () => dense)
}

/** LFM2 with experts after some dense layers. */
export function lfm2Moe(config: ConfigReader): Architecture {
  const selectionBias = config.boolean("use_expert_bias", true)
  const layers = config.integer("num_hidden_layers", { most: limits.layers })
  const routed = readRoutedLayers(config, layers, { scoring: "sigmoid", selectionBias, normalize: true, scale: 1 })
  return convolutional(config, "lfm2moe", routed.at)
}

function convolutional(
  config: ConfigReader,
  gguf: string,
  feedForward: (layer: number) => Layer[number],
): Architecture {
  const fields = readFrame(config, defaults)
  const attention = { ...readAttention(config, fields.hiddenSize, defaults), qkNorm: true }
  const isFull = readFullLayers(config, fields)
  const mixer: ShortConvBlock = {
    kind: "shortConv",
    size: fields.hiddenSize,
    kernel: config.integer("conv_L_cache", { fallback: 3 }),
    ...(config.boolean("conv_bias", false) ? { bias: true } : {}),
  }
  const norm = { ...fields.norm, tensor: { huggingFace: "operator_norm" } }
  const norm2 = { ...fields.norm, tensor: { huggingFace: "ffn_norm" } }
  return decoder(
    config,
    { ...fields, attention },
    {
      gguf,
      checkpoint,
      layer: (index) => [norm, isFull(index) ? attention : mixer, norm2, feedForward(index)],
      // Named after the embedding, and applied after the last layer.
      outputNorm: { ...fields.norm, tensor: { gguf: "token_embd_norm", huggingFace: "model.embedding_norm" } },
    },
  )
}

const isType = (element: unknown): element is "conv" | "full_attention" =>
  element === "conv" || element === "full_attention"
const isIndex = (element: unknown): element is number => typeof element === "number" && Number.isInteger(element)

function readFullLayers(config: ConfigReader, { layers }: FrameFields): (layer: number) => boolean {
  const types = config.array("layer_types", isType, 'a list of "conv" and "full_attention"')
  if (types?.length === layers) return (layer) => types[layer] === "full_attention"
  if (types) throw config.wrong("layer_types", `one type for each of ${layers} layers`)
  const indexes = config.array("full_attn_idxs", isIndex, "a list of layer indexes")
  if (!indexes) throw config.wrong("layer_types", 'a list of "conv" and "full_attention"')
  return (layer) => indexes.includes(layer)
}

/** Published configs state a width that is still to be taken two thirds of and rounded up. */
function readAdjustedSize(config: ConfigReader): DenseBlock["size"] {
  const size = config.integer(config.fieldOf("block_ff_dim", "intermediate_size"))
  if (!config.boolean("block_auto_adjust_ff_dim", false)) return size
  const factor = config.number("block_ffn_dim_multiplier", { fallback: 1, least: 0, most: limits.size })
  const multiple = config.integer("block_multiple_of", { fallback: 256 })
  const adjusted = Math.ceil(Math.floor(factor * Math.floor((2 * size) / 3)) / multiple) * multiple
  if (adjusted < 1 || adjusted > limits.size) throw config.wrong("block_ffn_dim_multiplier", "a positive factor")
  return adjusted
}

const checkpoint = [
  ["self_attn.o_proj", "self_attn.out_proj"],
  ["self_attn.q_norm", "self_attn.q_layernorm"],
  ["self_attn.k_norm", "self_attn.k_layernorm"],
  ["mlp.gate.e_score_correction_bias", "feed_forward.expert_bias"],
  ["mlp.gate.", "feed_forward.gate."],
  ["mlp.", "feed_forward."],
  [".gate_proj.", ".w1."],
  [".down_proj.", ".w2."],
  [".up_proj.", ".w3."],
] as const
