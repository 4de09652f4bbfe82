// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

export const bgeM3: Model = {
  id: "bge-m3",
  name: "BGE-M3",
  aliases: [],
  publisher: "BAAI",
  family: "bge",
  repository: "BAAI/bge-m3",
  released: { value: "2024-01", source },
  license: { value: "mit", source },
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
    contextLength: 8192,
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
      positions: 8192,
      unusedPositions: 2,
      tokenTypes: 1,
    },
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 568_000_000,
    source: {
      where: "AlexsJones/llmfit: intfloat/multilingual-e5-large-instruct (same XLM-R large shape)",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit: intfloat/multilingual-e5-large-instruct (same XLM-R large shape)",
      date: "2026-11-23",
    },
    {
      where: "a public repository file that its index did not name (answer of a server of BAAI/bge-m3: 8194 positions)",
      date: "2026-11-23",
    },
  ],
}
