// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Embedding-8B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen3Embedding8B: Model = {
  id: "qwen3-embedding-8b",
  name: "Qwen3-Embedding-8B",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3-Embedding-8B",
  released: { value: "2025-06-05", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["embedding"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen3", gguf: "qwen3" },
    hiddenSize: 4096,
    vocabularySize: 151_665,
    contextLength: 32_768,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 36,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkNorm: true,
            },
            norm,
            { kind: "dense", size: 12_288, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 7_567_295_488,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Embedding-8B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_000_000_000, source: row },
  downloads: {
    value: 1_781_837,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Embedding-8B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Embedding-8B", date: "2026-11-23" },
  ],
}
