// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#inclusionAI/Ling-lite-1.5",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const lingLite15: Model = {
  id: "ling-lite-1.5",
  name: "Ling-lite-1.5",
  aliases: [],
  publisher: "inclusionAI (Ant Group)",
  family: "ling",
  repository: "inclusionAI/Ling-lite-1.5",
  released: { value: "2025-06-01", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "bailing_moe",
      gguf: "bailingmoe",
      checkpoint: [
        ["model.embed_tokens", "model.word_embeddings"],
        ["self_attn.qkv_proj", "attention.query_key_value"],
        ["self_attn.o_proj", "attention.dense"],
        ["self_attn.q_norm", "attention.query_layernorm"],
        ["self_attn.k_norm", "attention.key_layernorm"],
        ["mlp.gate.e_score_correction_bias", "mlp.gate.expert_bias"],
      ],
    },
    hiddenSize: 2048,
    vocabularySize: 126_464,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 28,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              fusedQkv: "checkpoint",
            },
            norm,
            {
              kind: "experts",
              experts: 64,
              active: 6,
              size: 1408,
              gated: true,
              activation: "silu",
              shared: { count: 2, size: 2816 },
              router: { scoring: "softmax", normalize: true },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 16_801_974_272,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#inclusionAI/Ling-lite-1.5",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 16_800_000_000, active: 2_750_000_000, source: row },
  downloads: {
    value: 34_312,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#inclusionAI/Ling-lite-1.5",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#inclusionAI/Ling-lite-1.5",
      date: "2026-11-23",
    },
  ],
}
