import type { Architecture } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { LatentAttentionBlock } from "../architecture/blocks/latent-attention.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readLatentAttention } from "./latent.ts"
import { type RoutingDefaults, readRoutedLayers } from "./routed-layers.ts"
import { readAttention, readDense, readFrame } from "./transformer.ts"
import { unknownStructure } from "./unknown-structure.ts"
import { readReaches } from "./windows.ts"

const needed = ["hidden_size", "num_hidden_layers", "num_attention_heads", "vocab_size"] as const

const routing: RoutingDefaults = { scoring: "softmax", selectionBias: false, normalize: true, scale: 1 }

/** The first of the fields that every decoder needs and this config has not. */
export function missingField(config: ConfigReader): string | undefined {
  const missing = needed.find((field) => config.kindOf(field) === "absent")
  if (missing) return missing
  const width = config.fieldOf("intermediate_size", "moe_intermediate_size")
  return config.kindOf(width) === "absent" ? width : undefined
}

/**
 * A decoder as its fields say it: norms before blocks, grouped or latent attention, gated networks, dense or routed, and
 * windows. For a `model_type` that nobody described: its parameters follow from the fields, unless it has parts that no
 * field names.
 *
 * @throws PlimsollError `INVALID_CONFIG` naming a field that stands for a part which is not known
 */
export function standardDecoder(config: ConfigReader): Architecture {
  const unknown = unknownStructure(config)
  if (unknown)
    throw config.wrong(unknown, `no field of a structure that only an adapter for "${config.modelType}" knows`)
  const frame = readFrame(config)
  const norm = readNorm(config, frame.norm)
  const attentionAt = readAttentions(config, frame.hiddenSize, frame.contextLength)
  const at = readNetworks(config, frame.layers, norm)
  return decoder(config, { ...frame, norm }, { layer: (layer) => [norm, attentionAt(layer), norm, at(layer)] })
}

/** Layer norms have an epsilon of another name; in PyTorch they have a bias unless one says not. */
function readNorm(config: ConfigReader, norm: NormBlock): NormBlock {
  const rms = config.kindOf(config.fieldOf("rms_norm_eps", "rms_norm_epsilon")) !== "absent"
  const layer = config.fieldOf("layer_norm_eps", "layer_norm_epsilon", "norm_epsilon")
  if (rms || config.kindOf(layer) === "absent") return norm
  return { ...norm, type: "layer", ...(config.boolean("norm_bias", true) ? { bias: true } : {}) }
}

type Attention = AttentionBlock | LatentAttentionBlock

function readAttentions(config: ConfigReader, hiddenSize: number, contextLength: number): (layer: number) => Attention {
  if (config.optionalInteger("kv_lora_rank")) {
    const attention = readLatentAttention(config)
    return () => attention
  }
  const isOn = (...fields: readonly [string, ...string[]]) => config.boolean(config.fieldOf(...fields), false)
  const bias = isOn("attention_bias", "qkv_bias", "use_qkv_bias", "use_bias", "attn_bias")
  const outputBias = isOn("attention_out_bias", "attention_bias", "use_bias", "o_bias")
  const valueDim = config.optionalInteger("v_head_dim")
  const base: AttentionBlock = {
    ...readAttention(config, hiddenSize),
    ...(valueDim ? { valueDim } : {}),
    ...(bias ? { qkvBias: true } : {}),
    ...(outputBias ? { outputBias: true } : {}),
    ...(isOn("use_qk_norm", "qk_norm", "qk_layernorm") ? { qkNorm: true } : {}),
  }
  const reach = readReaches(config, contextLength, readPattern(config))
  return (layer) => ({ ...base, ...reach(layer) })
}

/** Gates came with RMS norms; before them, and with activations that have no gated form, there are two matrices. */
function readNetworks(config: ConfigReader, layers: number, norm: NormBlock) {
  const experts = config.fieldOf("n_routed_experts", "num_experts", "num_local_experts", "moe_num_experts")
  if (config.optionalInteger(experts)) return readRoutedLayers(config, layers, routing).at
  const bias = config.boolean(config.fieldOf("mlp_bias", "use_bias"), false) ? { bias: true } : {}
  const dense = readDense(config)
  const gated = dense.activation === "silu" || (dense.activation === "gelu" && norm.type === "rms")
  return () => ({ ...dense, gated, ...bias })
}

/** "LLLG" or 4: every how many layers one sees everything. */
function readPattern(config: ConfigReader): { readonly layers: number } | undefined {
  const field = "sliding_window_pattern"
  const every = config.kindOf(field) === "text" ? config.string(field, "").length : config.optionalInteger(field)
  return every ? { layers: every } : undefined
}
