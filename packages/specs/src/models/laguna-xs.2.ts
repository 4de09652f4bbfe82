// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@d063594:aic-core/src/aiconfigurator_core/model_configs/poolside--Laguna-XS.2-FP8_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 48,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 64, base: 500_000 },
  qkNorm: true,
  gate: "heads",
} satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 64,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 10_000 },
  window: 512,
  qkNorm: true,
  gate: "heads",
} satisfies Block

const experts = {
  kind: "experts",
  experts: 256,
  active: 8,
  size: 512,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 512 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true },
} satisfies Block

const layer = [norm, windowedAttention, norm, experts] satisfies Layer

export const lagunaXs2: Model = {
  id: "laguna-xs.2",
  name: "Laguna-XS.2",
  aliases: [],
  publisher: "Poolside",
  family: "laguna",
  repository: "poolside/Laguna-XS.2",
  released: { value: "2026-04-28", source: row, verified: false },
  license: undefined,
  capabilities: ["chat", "coding", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "laguna",
      gguf: "laguna",
      checkpoint: [
        ["self_attn.gate_proj", "self_attn.g_proj"],
        ["mlp.gate.e_score_correction_bias", "mlp.experts.e_score_correction_bias"],
        ["mlp.shared_experts.", "mlp.shared_expert."],
      ],
    },
    hiddenSize: 2048,
    vocabularySize: 100_352,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      { repeat: 1, layers: [[norm, attention, norm, { kind: "dense", size: 8192, gated: true, activation: "silu" }]] },
      { repeat: 9, layers: [layer, layer, layer, [norm, attention, norm, experts]] },
      { repeat: 3, layers: [layer] },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 33_442_617_088,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#poolside/Laguna-XS.2",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 33_000_000_000, active: 3_000_000_000, source: row },
  downloads: {
    value: 21_286,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#poolside/Laguna-XS.2",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@d063594:aic-core/src/aiconfigurator_core/model_configs/poolside--Laguna-XS.2-FP8_config.json",
      date: "2026-11-23",
    },
    { where: "vllm-project/recipes@8959cf6:models/poolside/Laguna-XS.2.yaml", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#poolside/Laguna-XS.2", date: "2026-11-23" },
  ],
}
