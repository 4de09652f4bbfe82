// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

export const bgeLargeEnV15: Model = {
  id: "bge-large-en-v1.5",
  name: "BGE-Large-EN-v1.5",
  aliases: [],
  publisher: "BAAI",
  family: "bge",
  repository: "BAAI/bge-large-en-v1.5",
  released: { value: "2023-09", source },
  license: { value: "mit", source },
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
    hiddenSize: 1024,
    vocabularySize: 30_522,
    contextLength: 512,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 24,
        layers: [
          [
            {
              kind: "attention",
              heads: 16,
              kvHeads: 16,
              keyDim: 64,
              valueDim: 64,
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
            { kind: "dense", size: 4096, gated: false, activation: "gelu", bias: true },
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
    value: 335_142_400,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#BAAI/bge-large-en-v1.5",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 335_000_000,
    source: {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#BAAI/bge-large-en-v1.5",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 15_364_771,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#BAAI/bge-large-en-v1.5",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#BAAI/bge-large-en-v1.5", date: "2026-11-23" },
  ],
}
