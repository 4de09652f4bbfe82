// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMo-2-0425-1B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

export const olmo21B: Model = {
  id: "olmo-2-1b",
  name: "OLMo-2-0425-1B-Instruct",
  aliases: [],
  publisher: "Allen Institute for AI",
  family: "olmo",
  repository: "allenai/OLMo-2-0425-1B-Instruct",
  released: { value: "2025-04-30", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "olmo2", gguf: "olmo2" },
    hiddenSize: 2048,
    vocabularySize: 100_352,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 16,
        layers: [
          [
            {
              kind: "attention",
              heads: 16,
              kvHeads: 16,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkNorm: "width",
            },
            norm,
            { kind: "dense", size: 8192, gated: true, activation: "silu" },
            norm,
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.000001 },
    predictionLayers: [],
  },
  publishedParameters: {
    value: 1_484_916_736,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMo-2-0425-1B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 1_500_000_000, source: row },
  downloads: {
    value: 37_622,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMo-2-0425-1B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMo-2-0425-1B-Instruct",
      date: "2026-11-23",
    },
  ],
}
