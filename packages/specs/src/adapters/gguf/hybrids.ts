import { type Architecture, blocksOf, layersOf, predictionLayersOf } from "../../architecture/architecture.ts"
import { limits } from "../../architecture/limits.ts"
import type { HuggingFaceConfig } from "../config.ts"
import type { GgufFields } from "./config.ts"
import { bool, float32, trunkBlocks, uint32, uint32PerLayer } from "./metadata.ts"
import { layerWith, mambaConfig, recurrentGgufAdapter, withoutHeads } from "./recurrent.ts"

const unitNorms = (fields: GgufFields) => fields.boolean("ssm.dt_b_c_rms") === true

/** Mamba, and Falcon Mamba under its name. */
export const mambaGguf = recurrentGgufAdapter("mamba", (fields) => (unitNorms(fields) ? "falcon_mamba" : "mamba"), {
  config: mambaConfig,
})

export const mamba2Gguf = recurrentGgufAdapter("mamba2", "mamba2", { config: mambaConfig })

export const jambaGguf = recurrentGgufAdapter("jamba", "jamba", {
  config: (fields) => {
    const isMamba = withoutHeads(fields)
    const attention = isMamba.flatMap((without, layer) => (without ? [] : [layer]))
    const sparse = layersWith(fields, "ffn_gate_inp.weight")
    return {
      ...mambaConfig(fields),
      ...everyOf("attn_layer", attention, isMamba.length),
      ...everyOf("expert_layer", sparse, isMamba.length),
    }
  },
})

function layersWith(fields: GgufFields, name: string): readonly number[] {
  const layers = Math.min(fields.number("block_count") ?? 0, limits.layers)
  return Array.from({ length: layers }, (_, layer) => layer).filter((layer) => fields.has(`blk.${layer}.${name}`))
}

/** Period and offset of the layers that have something; a period as long as the model where only one has. */
function everyOf(name: string, [first, second]: readonly number[], layers: number): HuggingFaceConfig {
  const period = first !== undefined && second !== undefined ? second - first : layers
  return { [`${name}_offset`]: first, [`${name}_period`]: period }
}

export const falconH1Gguf = recurrentGgufAdapter("falcon-h1", "falcon_h1", {
  config: (fields) => ({ ...mambaConfig(fields), mamba_rms_norm: fields.has("blk.0.ssm_norm.weight") }),
})

const shortConvConfig = (fields: GgufFields): HuggingFaceConfig => ({
  layer_types: withoutHeads(fields).map((without) => (without ? "conv" : "full_attention")),
  conv_L_cache: fields.number("shortconv.l_cache"),
  conv_bias: layerWith(fields, "shortconv.conv.bias") !== undefined,
})

export const lfm2Gguf = recurrentGgufAdapter("lfm2", "lfm2", { config: shortConvConfig })

export const lfm2MoeGguf = recurrentGgufAdapter("lfm2moe", "lfm2_moe", {
  config: (fields) => ({
    ...shortConvConfig(fields),
    use_expert_bias: layerWith(fields, "exp_probs_b.bias") !== undefined,
  }),
})

export const graniteHybridGguf = recurrentGgufAdapter("granitehybrid", "granitemoehybrid", {
  // Granite switches positions off by this key (src/models/granite-hybrid.cpp, v0.5.0).
  metadata: (architecture) => ({
    "rope.scaling.finetuned": bool(trunkBlocks(architecture, "attention").some(({ rope }) => rope !== undefined)),
  }),
  config: (fields) => {
    const experts = fields.number("expert_count")
    return {
      ...mambaConfig(fields),
      layer_types: withoutHeads(fields).map((without) => (without ? "mamba" : "attention")),
      position_embedding_type: fields.boolean("rope.scaling.finetuned") === false ? "nope" : "rope",
      shared_intermediate_size: experts
        ? fields.number("expert_shared_feed_forward_length")
        : fields.number("feed_forward_length"),
    }
  },
})

/** What kind a layer is, by what it has. */
function typeOf(fields: GgufFields, layer: number): string {
  if (fields.has(`blk.${layer}.ssm_in.weight`)) return "mamba"
  if (fields.has(`blk.${layer}.ffn_gate_inp.weight`)) return "moe"
  return fields.has(`blk.${layer}.ffn_up.weight`) ? "mlp" : "attention"
}

function nemotronHGguf(prefix: string) {
  return recurrentGgufAdapter(prefix, "nemotron_h", {
    metadata: (architecture) => ({
      ...feedForwardOfEach(architecture),
      moe_latent_size: latentSize(architecture),
    }),
    config: (fields) => {
      const layers = (fields.number("block_count") ?? 0) - (fields.number("nextn_predict_layers") ?? 0)
      const length = Math.min(layers, limits.layers)
      return {
        ...mambaConfig(fields),
        layers_block_type: Array.from({ length }, (_, layer) => typeOf(fields, layer)),
        intermediate_size: fields.numbers("feed_forward_length", length)?.find((size) => size > 0),
        moe_latent_size: fields.number("moe_latent_size"),
        attention_bias: layerWith(fields, "attn_q.bias") !== undefined,
        mlp_bias: layerWith(fields, "ffn_up.bias") !== undefined,
      }
    },
  })
}

function latentSize(architecture: Architecture) {
  const size = trunkBlocks(architecture, "experts")[0]?.latent?.size
  return size === undefined ? undefined : uint32(size)
}

/** A layer without key heads and without a network is a state space (src/models/nemotron-h.cpp, v0.5.0). */
function feedForwardOfEach(architecture: Architecture) {
  const layers = [...layersOf(architecture), ...predictionLayersOf(architecture, "gguf")]
  const sizes = layers.map((layer) => {
    const network = blocksOf(layer).find(({ kind }) => kind === "dense" || kind === "experts")
    return network && "size" in network ? network.size : 0
  })
  const { epsilon = 0 } = architecture.outputNorm ?? {}
  return { feed_forward_length: uint32PerLayer(sizes), "attention.layer_norm_epsilon": float32(epsilon) }
}

export const nemotronHDenseGguf = nemotronHGguf("nemotron_h")
export const nemotronHMoeGguf = nemotronHGguf("nemotron_h_moe")

/** Which layers of the trunk are recurrent, by the list that newer files have. */
function deltaConfig(fields: GgufFields): HuggingFaceConfig {
  const layers = (fields.number("block_count") ?? 0) - (fields.number("nextn_predict_layers") ?? 0)
  const recurrent = fields.booleans("attention.recurrent_layers")?.slice(0, layers)
  const size = fields.number("ssm.inner_size")
  const valueHeads = fields.number("ssm.time_step_rank")
  const full = layerWith(fields, "attn_q.weight")
  return {
    layer_types: recurrent?.map((is) => (is ? "linear_attention" : "full_attention")),
    full_attention_interval: fields.number("full_attention_interval"),
    linear_num_key_heads: fields.number("ssm.group_count"),
    linear_num_value_heads: valueHeads,
    linear_key_head_dim: fields.number("ssm.state_size"),
    linear_value_head_dim: size && valueHeads ? size / valueHeads : undefined,
    linear_conv_kernel_dim: fields.number("ssm.conv_kernel"),
    attention_bias: layerWith(fields, "attn_q.bias") !== undefined,
    attn_output_gate: isGated(fields, full),
  }
}

/** A gated query projection is twice as wide as the heads. */
function isGated(fields: GgufFields, layer: number | undefined): boolean {
  const rows = layer === undefined ? undefined : fields.shape(`blk.${layer}.attn_q.weight`)?.[1]
  const width = layer === undefined ? undefined : fields.shape(`blk.${layer}.attn_output.weight`)?.[0]
  return rows === undefined || width === undefined || rows === 2 * width
}

export const qwen3nextGguf = recurrentGgufAdapter("qwen3next", "qwen3_next", { told: "listed", config: deltaConfig })
export const qwen35Gguf = recurrentGgufAdapter("qwen35", "qwen3_5_text", { told: "listed", config: deltaConfig })
export const qwen35moeGguf = recurrentGgufAdapter("qwen35moe", "qwen3_5_moe_text", {
  told: "listed",
  config: deltaConfig,
})

export const minimax01Gguf = recurrentGgufAdapter("minimax-01", "minimax_text_01", {
  told: "listed",
  config: (fields, found) => {
    const recurrent = fields.booleans("attention.recurrent_layers")
    const layers = Number(found.num_hidden_layers ?? 0)
    const interval = fields.number("full_attention_interval") ?? 8
    return {
      attn_type_list:
        recurrent?.map((is) => (is ? 0 : 1)) ??
        Array.from({ length: Math.min(layers, limits.layers) }, (_, layer) => ((layer + 1) % interval === 0 ? 1 : 0)),
      layernorm_full_attention_alpha: fields.number("residual_scale"),
    }
  },
})

export const rwkv6Gguf = recurrentGgufAdapter("rwkv6", "rwkv6", {
  config: (fields) => ({
    head_size: fields.number("wkv.head_size"),
    rescale_every: fields.number("rescale_every_n_layers"),
  }),
})
