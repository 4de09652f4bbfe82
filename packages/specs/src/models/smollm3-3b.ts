// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#HuggingFaceTB/SmolLM3-3B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 16,
  kvHeads: 4,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 2_000_000 },
} satisfies Block

const dense = { kind: "dense", size: 11_008, gated: true, activation: "silu" } satisfies Block

const layer = [norm, attention, norm, dense] satisfies Layer

export const smollm33B: Model = {
  id: "smollm3-3b",
  name: "SmolLM3-3B",
  aliases: [],
  publisher: "Hugging Face",
  family: "smollm",
  repository: "HuggingFaceTB/SmolLM3-3B",
  released: { value: "2025-07-08", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "smollm3", gguf: "smollm3" },
    hiddenSize: 2048,
    vocabularySize: 128_256,
    contextLength: 65_536,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 9,
        layers: [
          layer,
          layer,
          layer,
          [norm, { kind: "attention", heads: 16, kvHeads: 4, keyDim: 128, valueDim: 128 }, norm, dense],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 3_075_098_624,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#HuggingFaceTB/SmolLM3-3B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 3_080_000_000, source: row },
  downloads: {
    value: 118_113,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#HuggingFaceTB/SmolLM3-3B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#HuggingFaceTB/SmolLM3-3B", date: "2026-11-23" },
  ],
}
