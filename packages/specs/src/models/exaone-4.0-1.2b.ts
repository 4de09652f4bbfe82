// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/EXAONE-4.0-1.2B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

export const exaone4012B: Model = {
  id: "exaone-4.0-1.2b",
  name: "EXAONE-4.0-1.2B",
  aliases: [],
  publisher: "LG AI Research",
  family: "exaone",
  repository: "LGAI-EXAONE/EXAONE-4.0-1.2B",
  released: { value: "2025-07-15", source: row, verified: false },
  license: { value: "other (exaone)", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "exaone4", gguf: "exaone4" },
    hiddenSize: 2048,
    vocabularySize: 102_400,
    contextLength: 65_536,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 30,
        layers: [
          [
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 64, base: 10_000 },
              qkNorm: true,
            },
            norm,
            { kind: "dense", size: 4096, gated: true, activation: "silu" },
            norm,
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.000001 },
    predictionLayers: [],
  },
  publishedParameters: {
    value: 1_279_391_488,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/EXAONE-4.0-1.2B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 1_280_000_000, source: row },
  downloads: {
    value: 16_863,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/EXAONE-4.0-1.2B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/EXAONE-4.0-1.2B",
      date: "2026-11-23",
    },
  ],
}
