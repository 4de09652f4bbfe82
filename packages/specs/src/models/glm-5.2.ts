// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/zai-org--GLM-5.2_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const latentAttention = {
  kind: "latentAttention",
  heads: 64,
  queryRank: 2048,
  keyValueRank: 512,
  keyDim: 256,
  sharedKeyDim: 64,
  valueDim: 256,
  rope: { dimensions: 64, base: 8_000_000 },
  indexer: { heads: 32, keyDim: 128, chosen: 2048 },
} satisfies Block

const latentAttention2 = {
  kind: "latentAttention",
  heads: 64,
  queryRank: 2048,
  keyValueRank: 512,
  keyDim: 256,
  sharedKeyDim: 64,
  valueDim: 256,
  rope: { dimensions: 64, base: 8_000_000 },
  indexer: { heads: 32, keyDim: 128, chosen: 2048, shared: true },
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

const layer = [norm, latentAttention2, norm, experts] satisfies Layer

export const glm52: Model = {
  id: "glm-5.2",
  name: "GLM-5.2",
  aliases: [],
  publisher: "Z.ai (Zhipu AI)",
  family: "glm",
  repository: "zai-org/GLM-5.2",
  released: {
    value: "2026-06-13",
    source: { where: "anomalyco/models.dev@f3fc692:models/zhipuai/glm-5.2.toml", date: "2026-11-23" },
  },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "glm_moe_dsa", gguf: "glm-dsa" },
    hiddenSize: 6144,
    vocabularySize: 154_880,
    contextLength: 1_048_576,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 3,
        layers: [[norm, latentAttention, norm, { kind: "dense", size: 12_288, gated: true, activation: "silu" }]],
      },
      { repeat: 18, layers: [layer, layer, layer, [norm, latentAttention, norm, experts]] },
      { repeat: 3, layers: [layer] },
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
  publishedParameters: undefined,
  statedParameters: { total: 743_000_000_000, active: 39_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/zai-org--GLM-5.2_config.json",
      date: "2026-11-23",
    },
  ],
}
