// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/EXAONE-4.5-33B",
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

export const exaone4533B: Model = {
  id: "exaone-4.5-33b",
  name: "EXAONE-4.5-33B",
  aliases: [],
  publisher: "LG AI Research",
  family: "exaone",
  repository: "LGAI-EXAONE/EXAONE-4.5-33B",
  released: undefined,
  license: { value: "other (exaone)", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image"],
  architecture: {
    names: { huggingFace: "exaone4_5", gguf: "exaone4" },
    hiddenSize: 5120,
    vocabularySize: 153_600,
    contextLength: 262_144,
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
    towers: [{ reads: "image" }],
  },
  publishedParameters: undefined,
  statedParameters: { total: 33_000_000_000, source: row },
  downloads: {
    value: 969_615,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/EXAONE-4.5-33B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  notes: ["vision_config: there, with fields that no source was found for"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LGAI-EXAONE/EXAONE-4.5-33B",
      date: "2026-11-23",
    },
  ],
}
