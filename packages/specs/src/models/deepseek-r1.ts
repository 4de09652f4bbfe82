// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "https://openrouter.ai/deepseek/deepseek-r1/benchmarks", date: "2026-11-23" }

const source2: Source = { where: "https://arxiv.org/abs/2501.12948", date: "2026-11-23" }

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

export const deepseekR1: Model = {
  id: "deepseek-r1",
  name: "DeepSeek-R1",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-R1",
  released: {
    value: "2025-01-20",
    source: { where: "anomalyco/models.dev@f3fc692:models/deepseek/deepseek-r1.toml", date: "2026-11-23" },
  },
  license: { value: "mit", source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" } },
  capabilities: ["chat", "coding", "reasoning"],
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
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 671_000_000_000,
    active: 37_000_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-R1_config.json",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 3_774_773,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    {
      name: "Aider Polyglot",
      score: 56.9,
      metric: "percent correct",
      source: { where: "https://aider.chat/docs/leaderboards/", date: "2026-11-23" },
    },
    { name: "Artificial Analysis Coding Index", score: 15.9, metric: "index", source },
    { name: "SciCode", score: 35.7, metric: "percent correct", source },
    { name: "Terminal-Bench Hard", score: 6.1, metric: "success rate", source },
    { name: "AIME 2024", score: 71, metric: "percent, Pass@1", source: source2 },
    { name: "MATH-500", score: 95.9, metric: "percent, Pass@1", source: source2 },
    { name: "LiveCodeBench", score: 50, metric: "percent, Pass@1", source: source2 },
    { name: "GPQA", score: 73.3, metric: "percent, Pass@1 Diamond", source: source2 },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-R1_config.json",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1", date: "2026-11-23" },
  ],
}
