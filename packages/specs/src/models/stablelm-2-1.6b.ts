// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#stabilityai/stablelm-2-1_6b-chat",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "layer", epsilon: 0.000001, bias: true } satisfies Block

export const stablelm216B: Model = {
  id: "stablelm-2-1.6b",
  name: "StableLM-2-1.6B-Chat",
  aliases: [],
  publisher: "Stability AI",
  family: "stablelm",
  repository: "stabilityai/stablelm-2-1_6b-chat",
  released: { value: "2024-01-19", source: row, verified: false },
  license: { value: "other (stabilityai)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "stablelm", gguf: "stablelm" },
    hiddenSize: 2048,
    vocabularySize: 100_352,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 24,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 32,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 16, base: 10_000 },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 5632, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 1_644_515_328,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#stabilityai/stablelm-2-1_6b-chat",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 1_640_000_000, source: row },
  downloads: {
    value: 2510,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#stabilityai/stablelm-2-1_6b-chat",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#stabilityai/stablelm-2-1_6b-chat",
      date: "2026-11-23",
    },
  ],
}
