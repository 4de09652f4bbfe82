// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#IQuestLab/IQuest-Coder-V1-40B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const iquestCoder40B: Model = {
  id: "iquest-coder-40b",
  name: "IQuest-Coder-V1-40B-Instruct",
  aliases: [],
  publisher: "IQuest Lab",
  family: "iquest",
  repository: "IQuestLab/IQuest-Coder-V1-40B-Instruct",
  released: { value: "2026-01-01", source: row, verified: false },
  license: { value: "other", source: row, verified: false },
  capabilities: ["chat", "coding", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "iquestcoder", gguf: "llama" },
    hiddenSize: 5120,
    vocabularySize: 76_800,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 80,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 40,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 27_648, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 39_794_283_520,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#IQuestLab/IQuest-Coder-V1-40B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 40_000_000_000, source: row },
  downloads: {
    value: 24_032,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#IQuestLab/IQuest-Coder-V1-40B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#IQuestLab/IQuest-Coder-V1-40B-Instruct",
      date: "2026-11-23",
    },
  ],
}
