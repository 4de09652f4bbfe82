// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const latentAttention = {
  kind: "latentAttention",
  heads: 128,
  queryRank: 1536,
  keyValueRank: 512,
  keyDim: 192,
  sharedKeyDim: 64,
  valueDim: 128,
  rope: { dimensions: 64, base: 10_000 },
} satisfies Block

const experts = {
  kind: "experts",
  experts: 256,
  active: 8,
  size: 2048,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 2048 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true, groups: { count: 8, active: 4 }, scale: 2.5 },
} satisfies Block

export const deepseekV31: Model = {
  id: "deepseek-v3.1",
  name: "DeepSeek-V3.1",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-V3.1",
  released: { value: "2025-08-21", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "deepseek_v3", gguf: "deepseek2" },
    hiddenSize: 7168,
    vocabularySize: 129_280,
    contextLength: 163_840,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 3,
        layers: [[norm, latentAttention, norm, { kind: "dense", size: 18_432, gated: true, activation: "silu" }]],
      },
      { repeat: 58, layers: [[norm, latentAttention, norm, experts]] },
    ],
    outputNorm: norm,
    predictionLayers: [
      [
        { kind: "predictionInput", ownEmbedding: true, ownHead: true, ownOutputNorm: true },
        norm,
        latentAttention,
        norm,
        experts,
      ],
    ],
    predictionLayersIn: "checkpoint",
  },
  publishedParameters: {
    value: 684_531_386_000,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V3.1",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 671_000_000_000, active: 37_000_000_000, source: row },
  downloads: {
    value: 189_544,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V3.1",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V3.1",
      date: "2026-11-23",
    },
  ],
}
