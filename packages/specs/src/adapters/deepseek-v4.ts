import type { Architecture } from "../architecture/architecture.ts"
import type { CompressedAttentionBlock, Compressor } from "../architecture/blocks/compressed-attention.ts"
import type { ExpertsBlock } from "../architecture/blocks/experts.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { connectedLayer, readHyperConnection } from "./hyper-connections.ts"
import { readIndexer, readPredictionLayers } from "./latent.ts"
import { readClamp, readRoutedLayers } from "./routed-layers.ts"
import { readFrame, readRopeBase } from "./transformer.ts"

/** DeepSeek-V4: a window and compressed tokens, several residual streams, and leading layers routed by token. */
export function deepseekV4(config: ConfigReader): Architecture {
  const fields = readFrame(config)
  const { layers, norm } = fields
  const attention = readCompressedAttention(config)
  const iterations = config.integer("hc_sinkhorn_iters", { fallback: 20, most: limits.layers })
  const connection = { ...readHyperConnection(config, "doublyStochastic"), iterations }
  const routing = { scoring: "sqrtSoftplus", selectionBias: true, normalize: true, scale: 1.5 } as const
  const experts = { ...readRoutedLayers(config, layers, routing).experts, ...readClamp(config) }
  const hashed = config.optionalInteger("num_hash_layers", layers) ?? 0
  const layer = (index: number) =>
    connectedLayer(connection, norm, attention(index), index < hashed ? byToken(experts) : experts)
  const predictionLayers = readPredictionLayers(config, () => layer(layers), { embedding: false, head: false })
  return decoder(config, fields, {
    gguf: "deepseek4",
    checkpoint: [...deepseekV4Names, [`layers.${layers}.`, "mtp.0."], ["shared_head.norm", "norm"]],
    layer,
    outputConnection: connection,
    predictionLayers: predictionLayers.map(([input, ...rest]) =>
      input && "kind" in input && input.kind === "predictionInput"
        ? // llama.cpp v0.5.0 conversion/deepseek.py:797 makes one matrix of the two.
          [{ ...input, outputConnection: connection, separateHalves: "checkpoint" }, ...rest]
        : rest,
    ),
    predictionLayersIn: "checkpoint",
  })
}

function byToken(experts: ExpertsBlock): ExpertsBlock {
  const { selectionBias: _, ...router } = experts.router
  return { ...experts, router: { ...router, byToken: true } }
}

/** Attention over the window alone. */
export function readWindowAttention(config: ConfigReader): CompressedAttentionBlock {
  const heads = config.integer("num_attention_heads")
  const groups = config.integer("o_groups")
  const keyDim = config.integer("head_dim")
  if (heads % groups !== 0) throw config.wrong("o_groups", `a divisor of num_attention_heads (${heads})`)
  return {
    kind: "compressedAttention",
    heads,
    keyDim,
    queryRank: config.integer("q_lora_rank"),
    window: config.integer("sliding_window"),
    output: { groups, rank: config.integer("o_lora_rank") },
    rope: { dimensions: config.integer("qk_rope_head_dim", { most: keyDim }), base: readRopeBase(config) },
  }
}

/** Ratio 0: the window alone; 4: overlapping and chosen by an indexer; 128: all are read. */
function readCompressedAttention(config: ConfigReader): (layer: number) => CompressedAttentionBlock {
  const window = readWindowAttention(config)
  const base = config.number("compress_rope_theta", { fallback: window.rope.base, least: 1, most: 2 ** 53 })
  const isRatio = (ratio: unknown): ratio is 0 | 4 | 128 => ratio === 0 || ratio === 4 || ratio === 128
  const ratios = config.array("compress_ratios", isRatio, "a list of 0, 4 and 128")
  if (!ratios) throw config.wrong("compress_ratios", "a list of 0, 4 and 128")
  const indexer = ratios.includes(4) ? readIndexer(config) : undefined
  return (layer) => {
    const ratio = ratios[layer] ?? 0
    if (ratio === 0) return window
    const compressor: Compressor = { ratio, ...(ratio === 4 ? { overlapping: true } : {}), positions: true }
    const chosen = ratio === 4 && indexer ? { indexer: { ...indexer(layer), keys: "compressed" } as const } : {}
    return { ...window, compressor, compressedRope: { ...window.rope, base }, ...chosen }
  }
}

/** How this family's checkpoints call what others call otherwise. */
export const deepseekV4Names: NonNullable<Architecture["names"]["checkpoint"]> = [
  ["model.embed_tokens", "embed"],
  ["lm_head", "head"],
  ["model.", ""],
  ["self_attn.", "attn."],
  ["mlp.", "ffn."],
  ["input_layernorm", "attn_norm"],
  ["post_attention_layernorm", "ffn_norm"],
  ["gate.e_score_correction_bias", "gate.bias"],
  [".gate_proj", ".w1"],
  [".down_proj", ".w2"],
  [".up_proj", ".w3"],
]
