// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openbmb/MiniCPM4.1-8B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const minicpm418B: Model = {
  id: "minicpm4.1-8b",
  name: "MiniCPM4.1-8B",
  aliases: [],
  publisher: "OpenBMB",
  family: "minicpm",
  repository: "openbmb/MiniCPM4.1-8B",
  released: { value: "2025-09-05", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "minicpm", gguf: "minicpm" },
    hiddenSize: 4096,
    vocabularySize: 73_448,
    contextLength: 65_536,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 32,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 2,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 16_384, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 8_185_253_888,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openbmb/MiniCPM4.1-8B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_200_000_000, source: row },
  downloads: {
    value: 69_661,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openbmb/MiniCPM4.1-8B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openbmb/MiniCPM4.1-8B", date: "2026-11-23" },
  ],
}
