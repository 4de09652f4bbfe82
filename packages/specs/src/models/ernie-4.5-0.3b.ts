// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#baidu/ERNIE-4.5-0.3B-PT",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const ernie4503B: Model = {
  id: "ernie-4.5-0.3b",
  name: "ERNIE-4.5-0.3B-PT",
  aliases: [],
  publisher: "Baidu",
  family: "ernie",
  repository: "baidu/ERNIE-4.5-0.3B-PT",
  released: { value: "2025-06-30", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "ernie4_5", gguf: "ernie4_5" },
    hiddenSize: 1024,
    vocabularySize: 103_424,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 18,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 2,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 500_000 },
            },
            norm,
            { kind: "dense", size: 3072, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 360_000_000, source: row },
  downloads: {
    value: 21_284,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#baidu/ERNIE-4.5-0.3B-PT",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#baidu/ERNIE-4.5-0.3B-PT", date: "2026-11-23" },
  ],
}
