// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Coder-30B-A3B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = {
  where: "https://openrouter.ai/qwen/qwen3-coder-30b-a3b-instruct/benchmarks",
  date: "2026-11-23",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen3Coder30BA3b: Model = {
  id: "qwen3-coder-30b-a3b",
  name: "Qwen3-Coder-30B-A3B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3-Coder-30B-A3B-Instruct",
  released: { value: "2025-07-31", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "coding", "toolUse", "fillInTheMiddle"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen3_moe", gguf: "qwen3moe" },
    hiddenSize: 2048,
    vocabularySize: 151_936,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 48,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              qkNorm: true,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm,
            {
              kind: "experts",
              experts: 128,
              active: 8,
              size: 768,
              gated: true,
              activation: "silu",
              router: { scoring: "softmax", normalize: true },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 30_532_122_624,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Coder-30B-A3B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 30_500_000_000, active: 3_300_000_000, source: row },
  downloads: {
    value: 2_705_086,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Coder-30B-A3B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "Artificial Analysis Coding Index", score: 19.4, metric: "index", source },
    { name: "SciCode", score: 27.8, metric: "percent correct", source },
    { name: "Terminal-Bench Hard", score: 15.2, metric: "success rate", source },
  ],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Coder-30B-A3B-Instruct",
      date: "2026-11-23",
    },
  ],
}
