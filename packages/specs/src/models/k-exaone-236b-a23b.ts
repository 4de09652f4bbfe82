// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/K-EXAONE-236B-A23B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 64,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  window: 128,
  qkNorm: true,
  rope: { dimensions: 128, base: 10_000 },
} satisfies Block

const dense = { kind: "dense", size: 18_432, gated: true, activation: "silu" } satisfies Block

const experts = {
  kind: "experts",
  experts: 128,
  active: 8,
  size: 2048,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 2048 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.5 },
} satisfies Block

const layer = [norm, windowedAttention, norm, experts] satisfies Layer

const attention = { kind: "attention", heads: 64, kvHeads: 8, keyDim: 128, valueDim: 128, qkNorm: true } satisfies Block

const layer2 = [norm, attention, norm, experts] satisfies Layer

export const kExaone236BA23b: Model = {
  id: "k-exaone-236b-a23b",
  name: "K-EXAONE-236B-A23B",
  aliases: [],
  publisher: "LG AI Research",
  family: "exaone",
  repository: "LGAI-EXAONE/K-EXAONE-236B-A23B",
  released: { value: "2025-12-31", source: row, verified: false },
  license: { value: "other (k-exaone)", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "exaone_moe",
      gguf: "exaone-moe",
      checkpoint: [["mlp.gate.e_score_correction_bias", "mlp.e_score_correction_bias"]],
    },
    hiddenSize: 6144,
    vocabularySize: 153_600,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      { repeat: 1, layers: [[norm, windowedAttention, norm, dense]] },
      { repeat: 11, layers: [layer, layer, layer2, layer] },
      { repeat: 2, layers: [layer] },
      { repeat: 1, layers: [layer2] },
    ],
    outputNorm: norm,
    predictionLayers: [
      [
        { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
        norm,
        windowedAttention,
        norm,
        dense,
      ],
    ],
  },
  publishedParameters: {
    value: 237_099_669_632,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/K-EXAONE-236B-A23B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 236_000_000_000, active: 23_000_000_000, source: row },
  downloads: {
    value: 57_786,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/K-EXAONE-236B-A23B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.intermediate_size", "config.num_shared_experts", "rope.base", "norm.epsilon"],
  notes: ["shared expert/dense width that no source states; checked against total"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/K-EXAONE-236B-A23B",
      date: "2026-11-23",
    },
    { where: "NVIDIA-NeMo/Megatron-Bridge:src/megatron/bridge/models/exaone/exaone_moe", date: "2026-11-23" },
  ],
}
