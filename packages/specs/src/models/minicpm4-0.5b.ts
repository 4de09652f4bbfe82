// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openbmb/MiniCPM4-0.5B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const minicpm405B: Model = {
  id: "minicpm4-0.5b",
  name: "MiniCPM4-0.5B",
  aliases: [],
  publisher: "OpenBMB",
  family: "minicpm",
  repository: "openbmb/MiniCPM4-0.5B",
  released: { value: "2025-06-06", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "minicpm", gguf: "minicpm" },
    hiddenSize: 1024,
    vocabularySize: 73_448,
    contextLength: 32_768,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 24,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 2,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 64, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 4096, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 433_873_920,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openbmb/MiniCPM4-0.5B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 430_000_000, source: row },
  downloads: {
    value: 35_484,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openbmb/MiniCPM4-0.5B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openbmb/MiniCPM4-0.5B", date: "2026-11-23" },
  ],
}
