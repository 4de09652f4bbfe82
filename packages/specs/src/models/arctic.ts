// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Snowflake/snowflake-arctic-instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const arctic: Model = {
  id: "arctic",
  name: "Snowflake-Arctic-Instruct",
  aliases: [],
  publisher: "Snowflake",
  family: "arctic",
  repository: "Snowflake/snowflake-arctic-instruct",
  released: { value: "2024-04-24", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "arctic",
      gguf: "arctic",
      checkpoint: [
        ["mlp.experts.", "block_sparse_moe.experts."],
        ["mlp.gate.weight", "block_sparse_moe.gate.weight"],
        ["mlp.", "residual_mlp."],
        ["gate_proj", "w1"],
        ["up_proj", "w3"],
        ["down_proj", "w2"],
      ],
    },
    hiddenSize: 7168,
    vocabularySize: 32_000,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 35,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 56,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            {
              kind: "norm",
              type: "rms",
              epsilon: 0.000001,
              tensor: { gguf: "ffn_norm", huggingFace: "residual_layernorm" },
            },
            { kind: "dense", size: 7168, gated: true, activation: "silu" },
            {
              kind: "norm",
              type: "rms",
              epsilon: 0.000001,
              tensor: { gguf: "ffn_norm_exps", huggingFace: "post_attention_layernorm" },
            },
            {
              kind: "experts",
              experts: 128,
              active: 2,
              size: 4864,
              gated: true,
              activation: "silu",
              router: { scoring: "softmax", normalize: true },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 480_000_000_000, active: 17_000_000_000, source: row },
  downloads: {
    value: 26_618,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Snowflake/snowflake-arctic-instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Snowflake/snowflake-arctic-instruct",
      date: "2026-11-23",
    },
  ],
}
