import type { Architecture, EmbeddingExtras, Layer } from "../architecture/architecture.ts"
import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { NormBlock } from "../architecture/blocks/norm.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { decoder } from "./decoder.ts"
import { type FrameFields, readRopeBase } from "./transformer.ts"

const names = [
  ["model.layers.", "encoder.layer."],
  ["model.embed_tokens", "embeddings.word_embeddings"],
  ["model.embed_positions", "embeddings.position_embeddings"],
  ["model.embed_token_types", "embeddings.token_type_embeddings"],
  ["model.embed_norm", "embeddings.LayerNorm"],
  ["self_attn.q_proj", "attention.self.query"],
  ["self_attn.k_proj", "attention.self.key"],
  ["self_attn.v_proj", "attention.self.value"],
  ["self_attn.o_proj", "attention.output.dense"],
  ["post_attention_layernorm", "attention.output.LayerNorm"],
  ["mlp.up_proj", "intermediate.dense"],
  ["mlp.down_proj", "output.dense"],
  ["post_feedforward_layernorm", "output.LayerNorm"],
] as const

/** BERT: every token sees every other, norms after the blocks, learned positions. */
export function bert(config: ConfigReader): Architecture {
  return learnedPositions(config, { unused: 0, tokenTypes: 2 })
}

/** XLM-RoBERTa: positions are counted from the number after the padding token's, and converters drop those before. */
export function xlmRoberta(config: ConfigReader): Architecture {
  const padding = config.optionalInteger("pad_token_id", limits.size) ?? 1
  return learnedPositions(config, { unused: padding + 1, tokenTypes: 1 })
}

function learnedPositions(config: ConfigReader, { unused, tokenTypes }: { unused: number; tokenTypes: number }) {
  const rows = config.integer("max_position_embeddings", { fallback: 512 })
  if (rows <= unused) throw config.wrong("max_position_embeddings", `more than ${unused}`)
  const frame = readEncoder(config, rows - unused)
  const heads = readHeads(config, frame.hiddenSize)
  const layer = encoderLayer(
    frame.norm,
    { ...heads, qkvBias: true, outputBias: true },
    { kind: "dense", size: config.integer("intermediate_size"), gated: false, activation: "gelu", bias: true },
  )
  return encoder(config, frame, layer, {
    gguf: "bert",
    checkpoint: names,
    extras: {
      positions: frame.contextLength,
      ...(unused > 0 ? { unusedPositions: unused } : {}),
      tokenTypes: config.integer("type_vocab_size", { fallback: tokenTypes }),
    },
    hasPooler: config.boolean("add_pooling_layer", true),
  })
}

/** Nomic Embed: BERT with rotary positions, a gated network and few biases. */
export function nomicBert(config: ConfigReader): Architecture {
  const positions = config.integer(config.fieldOf("n_positions", "max_position_embeddings"))
  // The published context is four times what it was trained for, and that is what converters write.
  const frame = readEncoder(config, Math.min(positions, config.integer("max_trained_positions", { fallback: 2048 })))
  const heads = readHeads(config, frame.hiddenSize)
  const rope = { dimensions: heads.keyDim, base: readRopeBase(config, 1000) }
  const size = config.integer(config.fieldOf("n_inner", "intermediate_size"), { fallback: 4 * frame.hiddenSize })
  const layer = encoderLayer(
    frame.norm,
    { ...heads, rope, fusedQkv: "both" },
    { kind: "dense", size, gated: true, activation: "silu" },
  )
  return encoder(config, frame, layer, {
    gguf: "nomic-bert",
    checkpoint: [
      ["model.layers.", "encoder.layers."],
      ["model.embed_tokens", "embeddings.word_embeddings"],
      ["model.embed_token_types", "embeddings.token_type_embeddings"],
      ["model.embed_norm", "emb_ln"],
      ["self_attn.qkv_proj", "attn.Wqkv"],
      ["self_attn.o_proj", "attn.out_proj"],
      ["post_attention_layernorm", "norm1"],
      ["mlp.up_proj", "mlp.fc11"],
      ["mlp.gate_proj", "mlp.fc12"],
      ["mlp.down_proj", "mlp.fc2"],
      ["post_feedforward_layernorm", "norm2"],
    ],
    extras: { tokenTypes: config.integer("type_vocab_size", { fallback: 2 }) },
    hasPooler: false,
  })
}

function readEncoder(config: ConfigReader, contextLength: number): FrameFields {
  const field = config.fieldOf("layer_norm_eps", "layer_norm_epsilon")
  return {
    hiddenSize: config.integer(config.fieldOf("hidden_size", "n_embd"), { most: limits.size / 4 }),
    vocabularySize: config.integer("vocab_size"),
    contextLength,
    layers: config.integer(config.fieldOf("num_hidden_layers", "n_layer"), { most: limits.layers }),
    tiedEmbeddings: false,
    norm: {
      kind: "norm",
      type: "layer",
      bias: true,
      epsilon: config.number(field, { fallback: 1e-12, least: 0, most: 1 }),
    },
  }
}

function readHeads(config: ConfigReader, hiddenSize: number): AttentionBlock {
  const field = config.fieldOf("num_attention_heads", "n_head")
  const heads = config.integer(field)
  const keyDim = hiddenSize / heads
  if (!Number.isInteger(keyDim) || keyDim % 2 !== 0)
    throw config.wrong(field, `a number that divides hidden_size (${hiddenSize}) into even parts`)
  return { kind: "attention", heads, kvHeads: heads, keyDim, valueDim: keyDim, causal: false }
}

/** Blocks that see all tokens, each with a norm after it. */
function encoderLayer(norm: NormBlock, attention: AttentionBlock, dense: DenseBlock): Layer {
  const after = (gguf: string): NormBlock => ({ ...norm, placement: "output", tensor: { gguf } })
  return [attention, after("attn_output_norm"), dense, after("layer_output_norm")]
}

function encoder(
  config: ConfigReader,
  frame: FrameFields,
  layer: Layer,
  family: {
    readonly gguf: string
    readonly checkpoint: Architecture["names"]["checkpoint"]
    readonly extras: EmbeddingExtras
    readonly hasPooler: boolean
  },
): Architecture {
  return decoder(config, frame, {
    gguf: family.gguf,
    checkpoint: family.checkpoint,
    layer: () => layer,
    outputNorm: false,
    head: family.hasPooler ? "pooler" : "none",
    embeddingExtras: { norm: frame.norm, ...family.extras },
  })
}
