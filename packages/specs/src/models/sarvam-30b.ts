// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#sarvamai/sarvam-30b",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 64,
  kvHeads: 4,
  keyDim: 64,
  valueDim: 64,
  rope: { dimensions: 64, base: 10_000 },
  qkNorm: true,
  fusedQkv: "both",
} satisfies Block

export const sarvam30B: Model = {
  id: "sarvam-30b",
  name: "Sarvam-30B",
  aliases: [],
  publisher: "Sarvam AI",
  family: "sarvam",
  repository: "sarvamai/sarvam-30b",
  released: { value: "2026-02-18", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "sarvam_moe",
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
    hiddenSize: 4096,
    vocabularySize: 262_144,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      { repeat: 1, layers: [[norm, attention, norm, { kind: "dense", size: 8192, gated: true, activation: "silu" }]] },
      {
        repeat: 18,
        layers: [
          [
            norm,
            attention,
            norm,
            {
              kind: "experts",
              experts: 128,
              active: 6,
              size: 1024,
              gated: true,
              activation: "silu",
              shared: { count: 1, size: 1024 },
              router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.5 },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 32_152_650_368,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#sarvamai/sarvam-30b",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 32_000_000_000, active: 2_400_000_000, source: row },
  downloads: {
    value: 52_165,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#sarvamai/sarvam-30b",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#sarvamai/sarvam-30b", date: "2026-11-23" },
    { where: "NVIDIA-NeMo/Megatron-Bridge:src/megatron/bridge/models/sarvam/sarvam_provider.py", date: "2026-11-23" },
  ],
}
