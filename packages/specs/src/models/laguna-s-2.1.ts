// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = {
  where:
    "vllm-project/recipes@8959cf6:models/poolside/Laguna-S-2.1.yaml (date_updated 2026-07-22 used as release hint)",
  date: "2026-11-23",
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
  heads: 72,
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
  active: 10,
  size: 1024,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 1024 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true },
} satisfies Block

const layer = [norm, windowedAttention, norm, experts] satisfies Layer

export const lagunaS21: Model = {
  id: "laguna-s-2.1",
  name: "Laguna-S-2.1",
  aliases: [],
  publisher: "Poolside",
  family: "laguna",
  repository: "poolside/Laguna-S-2.1",
  released: { value: "2026-07-22", source, verified: false },
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
    hiddenSize: 3072,
    vocabularySize: 100_352,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, attention, norm, { kind: "dense", size: 12_288, gated: true, activation: "silu" }]],
      },
      { repeat: 11, layers: [layer, layer, layer, [norm, attention, norm, experts]] },
      { repeat: 3, layers: [layer] },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 118_000_000_000,
    active: 8_000_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@1cab08c:aic-core/src/aiconfigurator_core/model_configs/poolside--Laguna-S-2.1-FP8_config.json",
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
      where:
        "ai-dynamo/aiconfigurator@1cab08c:aic-core/src/aiconfigurator_core/model_configs/poolside--Laguna-S-2.1-FP8_config.json",
      date: "2026-11-23",
    },
    source,
  ],
}
