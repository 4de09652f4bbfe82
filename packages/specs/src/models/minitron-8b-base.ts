// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Minitron-8B-Base",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "layer", epsilon: 0.000001, bias: true } satisfies Block

export const minitron8BBase: Model = {
  id: "minitron-8b-base",
  name: "Minitron-8B-Base",
  aliases: [],
  publisher: "NVIDIA",
  family: "nemotron",
  repository: "nvidia/Minitron-8B-Base",
  released: { value: "2024-07-19", source: row, verified: false },
  license: { value: "other (nvidia-open-model)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "nemotron" },
    hiddenSize: 4096,
    vocabularySize: 256_000,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 32,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 48,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 64, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 16_384, gated: false, activation: "reluSquared" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 8_300_000_000, source: row },
  downloads: {
    value: 23_672,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Minitron-8B-Base",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Minitron-8B-Base", date: "2026-11-23" },
  ],
}
