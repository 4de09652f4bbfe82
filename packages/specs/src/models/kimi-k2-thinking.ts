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

export const kimiK2Thinking: Model = {
  id: "kimi-k2-thinking",
  name: "Kimi-K2-Thinking",
  aliases: [],
  publisher: "Moonshot AI",
  family: "kimi",
  repository: "moonshotai/Kimi-K2-Thinking",
  released: {
    value: "2025-11-06",
    source: { where: "anomalyco/models.dev@f3fc692:models/moonshotai/kimi-k2-thinking-turbo.toml", date: "2026-11-23" },
  },
  license: { value: "other (modified-mit)", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
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
    value: 1_058_118_284_416,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Kimi-K2-Thinking",
      date: "2026-11-23",
    },
  },
  parameterDifferences: [
    {
      kind: "scalesCounted",
      elements: 31_708_938_240,
      blockSize: 32,
      note: "INT4: one scale for 32 weights of the routed experts",
    },
  ],
  statedParameters: { total: 1_000_000_000_000, active: 32_000_000_000, source: row },
  downloads: {
    value: 156_530,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Kimi-K2-Thinking",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    {
      name: "SWE-Bench Verified",
      score: 71.3,
      metric: "resolved",
      source: { where: "https://huggingface.co/moonshotai/Kimi-K2-Thinking", date: "2026-11-23" },
    },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["quantization_config: native INT4 (QAT) on MoE experts"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/moonshotai--Kimi-K2-Instruct_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Kimi-K2-Thinking",
      date: "2026-11-23",
    },
  ],
}
