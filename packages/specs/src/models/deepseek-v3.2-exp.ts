// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3.2_config.json",
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
  indexer: { heads: 64, keyDim: 128, chosen: 2048 },
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

export const deepseekV32Exp: Model = {
  id: "deepseek-v3.2-exp",
  name: "DeepSeek-V3.2-Exp",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-V3.2-Exp",
  released: { value: "2025-09-29", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "deepseek_v32", gguf: "deepseek32" },
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
  },
  publishedParameters: {
    value: 685_396_921_376,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V3.2-Exp",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 671_000_000_000, active: 37_000_000_000, source: row },
  downloads: {
    value: 212_828,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V3.2-Exp",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3.2_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V3.2-Exp",
      date: "2026-11-23",
    },
  ],
}
