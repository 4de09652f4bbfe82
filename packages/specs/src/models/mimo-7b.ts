// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/XiaomiMiMo--MiMo-7B-Base_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 32,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 640_000 },
  qkvBias: true,
} satisfies Block

const dense = { kind: "dense", size: 11_008, gated: true, activation: "silu" } satisfies Block

export const mimo7B: Model = {
  id: "mimo-7b",
  name: "MiMo-7B-RL",
  aliases: [],
  publisher: "Xiaomi",
  family: "mimo",
  repository: "XiaomiMiMo/MiMo-7B-RL",
  released: { value: "2025-04-30", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "reasoning", "coding"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "mimo" },
    hiddenSize: 4096,
    vocabularySize: 151_680,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [{ repeat: 36, layers: [[norm, attention, norm, dense]] }],
    outputNorm: norm,
    predictionLayers: [
      [
        { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
        norm,
        attention,
        norm,
        dense,
      ],
    ],
  },
  publishedParameters: undefined,
  statedParameters: { total: 7_800_000_000, source: row },
  downloads: {
    value: 0,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#XiaomiMiMo/MiMo-7B-RL",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/XiaomiMiMo--MiMo-7B-Base_config.json",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#XiaomiMiMo/MiMo-7B-RL", date: "2026-11-23" },
  ],
}
