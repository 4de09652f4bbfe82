// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/EXAONE-4.0-32B",
  date: "2026-11-23",
  scope: "row",
}

const windowedAttention = {
  kind: "attention",
  heads: 40,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 10_000 },
  qkNorm: true,
  window: 4096,
} satisfies Block

const norm = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

const dense = { kind: "dense", size: 27_392, gated: true, activation: "silu" } satisfies Block

const layer = [windowedAttention, norm, dense, norm] satisfies Layer

export const exaone4032B: Model = {
  id: "exaone-4.0-32b",
  name: "EXAONE-4.0-32B",
  aliases: [],
  publisher: "LG AI Research",
  family: "exaone",
  repository: "LGAI-EXAONE/EXAONE-4.0-32B",
  released: { value: "2025-07-15", source: row, verified: false },
  license: { value: "other (exaone)", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "exaone4", gguf: "exaone4" },
    hiddenSize: 5120,
    vocabularySize: 102_400,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 16,
        layers: [
          layer,
          layer,
          layer,
          [{ kind: "attention", heads: 40, kvHeads: 8, keyDim: 128, valueDim: 128, qkNorm: true }, norm, dense, norm],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.000001 },
    predictionLayers: [],
  },
  publishedParameters: {
    value: 32_003_216_384,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/EXAONE-4.0-32B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 32_000_000_000, source: row },
  downloads: {
    value: 28_347,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/EXAONE-4.0-32B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/EXAONE-4.0-32B",
      date: "2026-11-23",
    },
  ],
}
