// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#inclusionAI/Ling-mini-2.0",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 16,
  kvHeads: 4,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 64, base: 600_000 },
  qkNorm: true,
  fusedQkv: "both",
} satisfies Block

export const lingMini20: Model = {
  id: "ling-mini-2.0",
  name: "Ling-mini-2.0",
  aliases: [],
  publisher: "inclusionAI (Ant Group)",
  family: "ling",
  repository: "inclusionAI/Ling-mini-2.0",
  released: { value: "2025-09-09", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "bailing_moe",
      gguf: "bailingmoe2",
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
    vocabularySize: 157_184,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      { repeat: 1, layers: [[norm, attention, norm, { kind: "dense", size: 5120, gated: true, activation: "silu" }]] },
      {
        repeat: 19,
        layers: [
          [
            norm,
            attention,
            norm,
            {
              kind: "experts",
              experts: 256,
              active: 8,
              size: 512,
              gated: true,
              activation: "silu",
              shared: { count: 1, size: 512 },
              router: {
                scoring: "sigmoid",
                selectionBias: true,
                normalize: true,
                groups: { count: 8, active: 4 },
                scale: 2.5,
              },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 16_255_643_392,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#inclusionAI/Ling-mini-2.0",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 16_300_000_000, active: 1_400_000_000, source: row },
  downloads: {
    value: 26_087,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#inclusionAI/Ling-mini-2.0",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#inclusionAI/Ling-mini-2.0",
      date: "2026-11-23",
    },
    { where: "NVIDIA-NeMo/Automodel:nemo_automodel/components/models/ling_v2/config.py", date: "2026-11-23" },
  ],
}
