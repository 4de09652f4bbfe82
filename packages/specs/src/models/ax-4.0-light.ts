// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#skt/A.X-4.0-Light",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const ax40Light: Model = {
  id: "ax-4.0-light",
  name: "A.X-4.0-Light",
  aliases: [],
  publisher: "SK Telecom",
  family: "ax",
  repository: "skt/A.X-4.0-Light",
  released: { value: "2025-07-03", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2", gguf: "qwen2" },
    hiddenSize: 3584,
    vocabularySize: 102_400,
    contextLength: 16_384,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 28,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 28,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 18_944, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 7_259_624_960,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#skt/A.X-4.0-Light",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 7_300_000_000, source: row },
  downloads: {
    value: 14_714,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#skt/A.X-4.0-Light",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#skt/A.X-4.0-Light", date: "2026-11-23" },
  ],
}
