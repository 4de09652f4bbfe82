// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#BAAI/bge-small-en-v1.5",
  date: "2026-11-23",
  scope: "row",
}

export const bgeSmallEnV15: Model = {
  id: "bge-small-en-v1.5",
  name: "BGE-Small-EN-v1.5",
  aliases: [],
  publisher: "BAAI",
  family: "bge",
  repository: "BAAI/bge-small-en-v1.5",
  released: { value: "2023-09-12", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["embedding"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "bert",
      gguf: "bert",
      checkpoint: [
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
      ],
    },
    hiddenSize: 384,
    vocabularySize: 30_522,
    contextLength: 512,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 12,
        layers: [
          [
            {
              kind: "attention",
              heads: 12,
              kvHeads: 12,
              keyDim: 32,
              valueDim: 32,
              causal: false,
              qkvBias: true,
              outputBias: true,
            },
            {
              kind: "norm",
              type: "layer",
              bias: true,
              epsilon: 1e-12,
              placement: "output",
              tensor: { gguf: "attn_output_norm" },
            },
            { kind: "dense", size: 1536, gated: false, activation: "gelu", bias: true },
            {
              kind: "norm",
              type: "layer",
              bias: true,
              epsilon: 1e-12,
              placement: "output",
              tensor: { gguf: "layer_output_norm" },
            },
          ],
        ],
      },
    ],
    head: "pooler",
    predictionLayers: [],
    embeddingExtras: {
      norm: { kind: "norm", type: "layer", bias: true, epsilon: 1e-12 },
      positions: 512,
      tokenTypes: 2,
    },
  },
  publishedParameters: {
    value: 33_360_512,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#BAAI/bge-small-en-v1.5",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 33_000_000, source: row },
  downloads: {
    value: 37_945_919,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#BAAI/bge-small-en-v1.5",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#BAAI/bge-small-en-v1.5", date: "2026-11-23" },
  ],
}
