import type { Architecture, Layer } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import type { FrameFields } from "./transformer.ts"
import { readRopeBase } from "./transformer.ts"

/** Falcon 7B, 40B and 180B: attention and feed-forward network side by side, with one norm for both or one for each. */
export function falcon(config: ConfigReader): Architecture {
  const hiddenSize = config.integer("hidden_size", { most: limits.size / 4 })
  const norm: NormBlock = {
    kind: "norm",
    type: "layer",
    bias: true,
    epsilon: config.number(config.fieldOf("layer_norm_epsilon", "layer_norm_eps"), {
      fallback: 1e-5,
      least: 0,
      most: 1,
    }),
  }
  const frame: FrameFields = {
    hiddenSize,
    vocabularySize: config.integer("vocab_size"),
    contextLength: config.integer("max_position_embeddings", { fallback: 2048 }),
    layers: config.integer(config.fieldOf("num_hidden_layers", "n_layer"), { most: limits.layers }),
    // Checkpoints store the head although it equals the embedding, and converters keep both.
    tiedEmbeddings: false,
    norm,
  }
  const attention = readFalconAttention(config, hiddenSize)
  const size = config.integer(config.fieldOf("ffn_hidden_size", "intermediate_size"), { fallback: 4 * hiddenSize })
  const dense: DenseBlock = { kind: "dense", size, gated: false, activation: "gelu" }
  // The newer two have a norm of its own for attention.
  const norms = isNewArchitecture(config, attention.heads) ? 2 : 1
  const ownNorm = config.integer("num_ln_in_parallel_attn", { fallback: norms, most: 2 }) === 2
  const names = ownNorm ? { gguf: "attn_norm", huggingFace: "ln_mlp" } : { huggingFace: "input_layernorm" }
  const forNetwork: NormBlock = { ...norm, tensor: names }
  const forAttention: NormBlock = { ...norm, tensor: { gguf: "attn_norm_2", huggingFace: "ln_attn" } }
  const layer: Layer = ownNorm
    ? [{ sideBySide: [forAttention, attention, forNetwork, dense] }]
    : [norm, { sideBySide: [attention, dense] }]
  return decoder(config, frame, {
    gguf: "falcon",
    checkpoint: [
      ["model.layers.", "transformer.h."],
      ["model.embed_tokens", "transformer.word_embeddings"],
      ["model.norm", "transformer.ln_f"],
      ["self_attn.qkv_proj", "self_attention.query_key_value"],
      ["self_attn.o_proj", "self_attention.dense"],
      ["mlp.up_proj", "mlp.dense_h_to_4h"],
      ["mlp.down_proj", "mlp.dense_4h_to_h"],
    ],
    layer: () => layer,
  })
}

/** The newer layout has groups of heads; the older states a count of key heads that its single one overrides. */
function isNewArchitecture(config: ConfigReader, heads: number): boolean {
  const kvHeads = config.optionalInteger(config.fieldOf("num_key_value_heads", "num_kv_heads", "n_head_kv")) ?? 1
  return config.boolean("new_decoder_architecture", kvHeads > 1 && kvHeads < heads)
}

function readFalconAttention(config: ConfigReader, hiddenSize: number): AttentionBlock {
  if (config.boolean("alibi", false)) throw config.wrong("alibi", "false: only rotary positions are known here")
  const headsField = config.fieldOf("num_attention_heads", "n_head")
  const heads = config.integer(headsField)
  const kvField = config.fieldOf("num_key_value_heads", "num_kv_heads", "n_head_kv")
  const isNew = isNewArchitecture(config, heads)
  const stated = config.integer(kvField, { fallback: heads })
  const kvHeads = isNew ? stated : config.boolean("multi_query", true) ? 1 : heads
  if (heads % kvHeads !== 0) throw config.wrong(kvField, `a divisor of ${headsField} (${heads})`)
  const headDim = hiddenSize / heads
  if (!Number.isInteger(headDim) || headDim % 2 !== 0)
    throw config.wrong("hidden_size", `an even multiple of ${headsField} (${heads})`)
  const rope = { dimensions: headDim, base: readRopeBase(config) }
  return { kind: "attention", heads, kvHeads, keyDim: headDim, valueDim: headDim, rope, fusedQkv: "both" }
}
