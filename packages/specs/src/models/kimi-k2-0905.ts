// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/moonshotai--Kimi-K2-Instruct_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const latentAttention = {
  kind: "latentAttention",
  heads: 64,
  queryRank: 1536,
  keyValueRank: 512,
  keyDim: 192,
  sharedKeyDim: 64,
  valueDim: 128,
  rope: { dimensions: 64, base: 50_000 },
} satisfies Block

export const kimiK20905: Model = {
  id: "kimi-k2-0905",
  name: "Kimi-K2-Instruct-0905",
  aliases: [],
  publisher: "Moonshot AI",
  family: "kimi",
  repository: "moonshotai/Kimi-K2-Instruct-0905",
  released: {
    value: "2025-09-04",
    source: {
      where: "anomalyco/models.dev@f3fc692:providers/huggingface/models/moonshotai/Kimi-K2-Instruct-0905.toml",
      date: "2026-11-23",
    },
  },
  license: { value: "other (modified-mit)", source: row, verified: false },
  capabilities: ["chat", "coding", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "kimi_k2", gguf: "deepseek2" },
    hiddenSize: 7168,
    vocabularySize: 163_840,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, latentAttention, norm, { kind: "dense", size: 18_432, gated: true, activation: "silu" }]],
      },
      {
        repeat: 60,
        layers: [
          [
            norm,
            latentAttention,
            norm,
            {
              kind: "experts",
              experts: 384,
              active: 8,
              size: 2048,
              gated: true,
              activation: "silu",
              shared: { count: 1, size: 2048 },
              router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.5 },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 1_026_470_735_448,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Kimi-K2-Instruct-0905",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 1_000_000_000_000, active: 32_000_000_000, source: row },
  downloads: {
    value: 793_288,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Kimi-K2-Instruct-0905",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/moonshotai--Kimi-K2-Instruct_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Kimi-K2-Instruct-0905",
      date: "2026-11-23",
    },
  ],
}
