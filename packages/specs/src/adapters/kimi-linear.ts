import type { Architecture, Layer } from "../architecture/architecture.ts"
import type { DepthAttentionBlock } from "../architecture/blocks/depth-attention.ts"
import type { ExpertsBlock } from "../architecture/blocks/experts.ts"
import type { KimiDeltaBlock } from "../architecture/blocks/kimi-delta.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { readLinearLayers } from "./kimi-delta.ts"
import { readLatentAttention } from "./latent.ts"
import { readRoutedLayers } from "./routed-layers.ts"
import { preNormLayer, readFrame } from "./transformer.ts"

/** Kimi Linear; and Kimi K3, which also reads over depth and has its routed experts in a latent space. */
export function kimiLinear(config: ConfigReader): Architecture {
  const fields = readFrame(config)
  const { norm, layers } = fields
  const span = config.optionalInteger("attn_res_block_size", limits.layers)
  const depth: DepthAttentionBlock | undefined = span ? { kind: "depthAttention", span } : undefined
  const linear = readLinearLayers(config, depth ? "vector" : "column")
  const { isFull } = linear
  const delta = depth ? withUnusedRates(linear.delta) : linear.delta
  const gate = config.boolean("mla_use_output_gate", false) ? ({ gate: "elements" } as const) : {}
  const attention = { ...readLatentAttention(config), ...gate }
  const routing = { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.446 } as const
  const { at } = readRoutedLayers(config, layers, routing)
  const activation = readActivationBounds(config)
  const latent = readLatentExperts(config)
  const feedForward = (index: number) => {
    const block = at(index)
    return block.kind === "experts" ? { ...block, ...activation, ...latent } : { ...block, ...activation }
  }
  // Of the two forms llama.cpp has one with all of these and one with none; both have one number of heads.
  const extras = [depth, delta.gateRank === undefined, latent.latent, "bounds" in activation]
  const isKnownToLlamaCpp =
    delta.heads === attention.heads && (extras.every(Boolean) || (!extras.some(Boolean) && !attention.gate))
  return decoder(config, fields, {
    gguf: isKnownToLlamaCpp ? (depth ? "kimi-k3" : "kimi-linear") : undefined,
    checkpoint,
    ...(latent.latent ? { ggufTensors: [["ffn_latent_", "ffn_routed_"]] } : {}),
    layer: (index) => {
      const layer = preNormLayer(norm, isFull(index) ? attention : delta, norm, feedForward(index))
      return depth ? readOverDepth(layer, depth) : layer
    },
    ...(depth ? { outputConnection: depth } : {}),
  })
}

/**
 * Kimi K3's checkpoint has 128 decay rates a layer, as many as a head has dimensions: those of its 96 heads and zeros.
 * llama.cpp keeps the first (v0.5.0 conversion/kimi_k3.py:290), mlx-vlm too (@9b13f52 mlx_vlm/models/kimi_k3/language.py:993).
 */
function withUnusedRates(delta: KimiDeltaBlock): KimiDeltaBlock {
  const furtherRates = delta.headDim - delta.heads
  return furtherRates > 0 ? { ...delta, furtherRates } : delta
}

/** Both blocks of a layer read over depth in place of the residual stream. */
function readOverDepth(layer: Layer, depth: DepthAttentionBlock): Layer {
  return layer.flatMap((step): Layer => ("kind" in step && step.kind === "norm" ? [depth, step] : [step]))
}

function readActivationBounds(config: ConfigReader) {
  const range = { least: 0, most: limits.size }
  const gate = config.number("activation_situ_beta", { fallback: 0, ...range })
  if (gate === 0) return {}
  const linear = config.number("activation_situ_linear_beta", { fallback: 25, ...range })
  return { activation: "situ", bounds: { gate, linear } } as const
}

function readLatentExperts(config: ConfigReader): Pick<ExpertsBlock, "latent"> {
  const size = config.optionalInteger("routed_expert_hidden_size")
  if (!size) return {}
  return { latent: { size, ...(config.boolean("latent_moe_use_norm", true) ? { norm: true } : {}) } }
}

const checkpoint: NonNullable<Architecture["names"]["checkpoint"]> = [
  ["mlp.experts.", "block_sparse_moe.experts."],
  ["mlp.gate.", "block_sparse_moe.gate."],
  ["mlp.shared_experts", "block_sparse_moe.shared_experts"],
  ["mlp.routed_expert", "block_sparse_moe.routed_expert"],
  [".gate_proj", ".w1"],
  [".down_proj", ".w2"],
  [".up_proj", ".w3"],
  // The rule above is meant for routed experts alone.
  ["shared_experts.w1", "shared_experts.gate_proj"],
  ["shared_experts.w2", "shared_experts.down_proj"],
  ["shared_experts.w3", "shared_experts.up_proj"],
  ["mlp.w1", "mlp.gate_proj"],
  ["mlp.w2", "mlp.down_proj"],
  ["mlp.w3", "mlp.up_proj"],
]
