// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/zai-org--GLM-5.1_config.json",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = { where: "https://artificialanalysis.ai/agents/coding-agents", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const latentAttention = {
  kind: "latentAttention",
  heads: 64,
  queryRank: 2048,
  keyValueRank: 512,
  keyDim: 256,
  sharedKeyDim: 64,
  valueDim: 256,
  rope: { dimensions: 64, base: 1_000_000 },
  indexer: { heads: 32, keyDim: 128, chosen: 2048 },
} satisfies Block

const experts = {
  kind: "experts",
  experts: 256,
  active: 8,
  size: 2048,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 2048 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.5 },
} satisfies Block

export const glm51: Model = {
  id: "glm-5.1",
  name: "GLM-5.1",
  aliases: [],
  publisher: "Z.ai (Zhipu AI)",
  family: "glm",
  repository: "zai-org/GLM-5.1",
  released: {
    value: "2026-04-07",
    source: { where: "anomalyco/models.dev@f3fc692:models/zhipuai/glm-5.1.toml", date: "2026-11-23" },
  },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "glm_moe_dsa", gguf: "glm-dsa" },
    hiddenSize: 6144,
    vocabularySize: 154_880,
    contextLength: 202_752,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 3,
        layers: [[norm, latentAttention, norm, { kind: "dense", size: 12_288, gated: true, activation: "silu" }]],
      },
      { repeat: 75, layers: [[norm, latentAttention, norm, experts]] },
    ],
    outputNorm: norm,
    predictionLayers: [
      [
        { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
        norm,
        latentAttention,
        norm,
        experts,
      ],
    ],
  },
  publishedParameters: {
    value: 753_864_139_008,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-5.1",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 744_000_000_000, active: 40_000_000_000, source: row },
  downloads: {
    value: 292_743,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-5.1",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "Artificial Analysis Coding Agent Index", score: 52.7, metric: "average pass@1", source },
    { name: "SWE-Atlas Codebase QnA", score: 73.2, metric: "pass@1", source },
    { name: "SWE-Bench Pro", score: 19.8, metric: "pass@1", source },
    { name: "Terminal-Bench", score: 65.1, metric: "pass@1", source },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/zai-org--GLM-5.1_config.json",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-5.1", date: "2026-11-23" },
  ],
}
