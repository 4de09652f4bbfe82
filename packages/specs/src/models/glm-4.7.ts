// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.7",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = { where: "https://huggingface.co/zai-org/GLM-4.7", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 96,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 64, base: 1_000_000 },
  qkvBias: true,
  qkNorm: true,
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { gguf: "post_attention_norm" } } satisfies Block

const experts = {
  kind: "experts",
  experts: 160,
  active: 8,
  size: 1536,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 1536 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true },
} satisfies Block

export const glm47: Model = {
  id: "glm-4.7",
  name: "GLM-4.7",
  aliases: [],
  publisher: "Z.ai (Zhipu AI)",
  family: "glm",
  repository: "zai-org/GLM-4.7",
  released: {
    value: "2025-12-22",
    source: { where: "anomalyco/models.dev@f3fc692:models/zhipuai/glm-4.7.toml", date: "2026-11-23" },
  },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "glm4_moe", gguf: "glm4moe" },
    hiddenSize: 5120,
    vocabularySize: 151_552,
    contextLength: 202_752,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 3,
        layers: [[norm, attention, norm2, { kind: "dense", size: 12_288, gated: true, activation: "silu" }]],
      },
      { repeat: 89, layers: [[norm, attention, norm2, experts]] },
    ],
    outputNorm: norm,
    predictionLayers: [
      [
        { kind: "predictionInput", ownEmbedding: true, ownHead: true, ownOutputNorm: true },
        norm,
        attention,
        norm2,
        experts,
      ],
    ],
  },
  publishedParameters: {
    value: 358_337_791_296,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.7",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 358_000_000_000, active: 32_000_000_000, source: row },
  downloads: {
    value: 88_242,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.7",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "SWE-Bench Verified", score: 73.8, metric: "resolved", source },
    { name: "Terminal Bench 2.0", score: 33.4, metric: "score", source },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/GLM-4.7", date: "2026-11-23" },
    { where: "THUDM/slime:scripts/models/glm4.5-355B-A32B.sh", date: "2026-11-23" },
  ],
}
