// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nomic-ai/nomic-embed-text-v1.5",
  date: "2026-11-23",
  scope: "row",
}

export const nomicEmbedTextV15: Model = {
  id: "nomic-embed-text-v1.5",
  name: "nomic-embed-text-v1.5",
  aliases: [],
  publisher: "Nomic AI",
  family: "nomic",
  repository: "nomic-ai/nomic-embed-text-v1.5",
  released: { value: "2024-02", source },
  license: { value: "apache-2.0", source },
  capabilities: ["embedding"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "nomic_bert",
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
    },
    hiddenSize: 768,
    vocabularySize: 30_528,
    contextLength: 2048,
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
              keyDim: 64,
              valueDim: 64,
              causal: false,
              rope: { dimensions: 64, base: 1000 },
              fusedQkv: "both",
            },
            {
              kind: "norm",
              type: "layer",
              bias: true,
              epsilon: 1e-12,
              placement: "output",
              tensor: { gguf: "attn_output_norm" },
            },
            { kind: "dense", size: 3072, gated: true, activation: "silu" },
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
    head: "none",
    predictionLayers: [],
    embeddingExtras: { norm: { kind: "norm", type: "layer", bias: true, epsilon: 1e-12 }, tokenTypes: 2 },
  },
  contextLength: { value: 8192, source: row },
  publishedParameters: {
    value: 136_731_648,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nomic-ai/nomic-embed-text-v1.5",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 137_000_000, source: row },
  downloads: {
    value: 16_054_510,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nomic-ai/nomic-embed-text-v1.5",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nomic-ai/nomic-embed-text-v1.5",
      date: "2026-11-23",
    },
  ],
}
