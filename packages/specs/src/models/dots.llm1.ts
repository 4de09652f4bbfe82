// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#rednote-hilab/dots.llm1.inst",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 32,
  kvHeads: 32,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 10_000 },
  qkNorm: true,
} satisfies Block

export const dotsLlm1: Model = {
  id: "dots.llm1",
  name: "dots.llm1.inst",
  aliases: [],
  publisher: "rednote",
  family: "dots",
  repository: "rednote-hilab/dots.llm1.inst",
  released: { value: "2025-06-06", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "dots1", gguf: "dots1" },
    hiddenSize: 4096,
    vocabularySize: 152_064,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, attention, norm, { kind: "dense", size: 10_944, gated: true, activation: "silu" }]],
      },
      {
        repeat: 61,
        layers: [
          [
            norm,
            attention,
            norm,
            {
              kind: "experts",
              experts: 128,
              active: 6,
              size: 1408,
              gated: true,
              activation: "silu",
              shared: { count: 2, size: 2816 },
              router: { scoring: "sigmoid", selectionBias: true, normalize: true },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 142_774_381_696,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#rednote-hilab/dots.llm1.inst",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 142_000_000_000, active: 14_000_000_000, source: row },
  downloads: {
    value: 17_038,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#rednote-hilab/dots.llm1.inst",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#rednote-hilab/dots.llm1.inst",
      date: "2026-11-23",
    },
  ],
}
