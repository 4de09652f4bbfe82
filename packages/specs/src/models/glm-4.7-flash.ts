// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.7-Flash",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const latentAttention = {
  kind: "latentAttention",
  heads: 20,
  queryRank: 768,
  keyValueRank: 512,
  keyDim: 256,
  sharedKeyDim: 64,
  valueDim: 256,
  rope: { dimensions: 64, base: 1_000_000 },
} satisfies Block

const experts = {
  kind: "experts",
  experts: 64,
  active: 4,
  size: 1536,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 1536 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 1.8 },
} satisfies Block

export const glm47Flash: Model = {
  id: "glm-4.7-flash",
  name: "GLM-4.7-Flash",
  aliases: [],
  publisher: "Z.ai (Zhipu AI)",
  family: "glm",
  repository: "zai-org/GLM-4.7-Flash",
  released: {
    value: "2026-01-19",
    source: { where: "anomalyco/models.dev@f3fc692:models/zhipuai/glm-4.7-flash.toml", date: "2026-11-23" },
  },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "glm4_moe_lite", gguf: "deepseek2" },
    hiddenSize: 2048,
    vocabularySize: 154_880,
    contextLength: 202_752,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, latentAttention, norm, { kind: "dense", size: 10_240, gated: true, activation: "silu" }]],
      },
      { repeat: 46, layers: [[norm, latentAttention, norm, experts]] },
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
    value: 31_221_488_576,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.7-Flash",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 30_000_000_000, active: 3_000_000_000, source: row },
  downloads: {
    value: 621_057,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.7-Flash",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    {
      name: "SWE-Bench Verified",
      score: 59.2,
      metric: "resolved",
      source: { where: "https://huggingface.co/zai-org/GLM-4.7-Flash", date: "2026-11-23" },
    },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.7-Flash", date: "2026-11-23" },
    {
      where: "a public repository file that its index did not name (vLLM tests: glm4_moe_lite config)",
      date: "2026-11-23",
    },
    { where: "THUDM/slime:scripts/models/glm4.7-30B-A3B.sh", date: "2026-11-23" },
  ],
}
