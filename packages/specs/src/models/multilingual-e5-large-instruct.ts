// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#intfloat/multilingual-e5-large-instruct",
  date: "2026-11-23",
  scope: "row",
}

export const multilingualE5LargeInstruct: Model = {
  id: "multilingual-e5-large-instruct",
  name: "multilingual-e5-large-instruct",
  aliases: [],
  publisher: "intfloat (Microsoft)",
  family: "e5",
  repository: "intfloat/multilingual-e5-large-instruct",
  released: { value: "2024-02-08", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["embedding"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "xlm-roberta",
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
    vocabularySize: 250_002,
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
      unusedPositions: 2,
      tokenTypes: 1,
    },
  },
  contextLength: { value: 514, source: row },
  publishedParameters: {
    value: 559_890_432,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#intfloat/multilingual-e5-large-instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 560_000_000, source: row },
  downloads: {
    value: 1_362_490,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#intfloat/multilingual-e5-large-instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#intfloat/multilingual-e5-large-instruct",
      date: "2026-11-23",
    },
  ],
}
