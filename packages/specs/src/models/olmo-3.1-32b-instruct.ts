// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AI-Hypercomputer/maxtext:src/maxtext/checkpoint_conversion/utils/hf_model_configs.py#olmo3_32b_config",
  date: "2026-11-23",
  scope: "row",
}

const windowedAttention = {
  kind: "attention",
  heads: 40,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 500_000 },
  qkNorm: "width",
  window: 4096,
} satisfies Block

const norm = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

const dense = { kind: "dense", size: 27_648, gated: true, activation: "silu" } satisfies Block

const layer = [windowedAttention, norm, dense, norm] satisfies Layer

export const olmo3132BInstruct: Model = {
  id: "olmo-3.1-32b-instruct",
  name: "Olmo-3.1-32B-Instruct",
  aliases: [],
  publisher: "Allen Institute for AI",
  family: "olmo",
  repository: "allenai/Olmo-3.1-32B-Instruct",
  released: { value: "2025-12-12", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "olmo3", gguf: "olmo2" },
    hiddenSize: 5120,
    vocabularySize: 100_278,
    contextLength: 8192,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 16,
        layers: [
          layer,
          layer,
          layer,
          [
            {
              kind: "attention",
              heads: 40,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 500_000 },
              qkNorm: "width",
            },
            norm,
            dense,
            norm,
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.000001 },
    predictionLayers: [],
  },
  contextLength: { value: 65_536, source: row },
  publishedParameters: undefined,
  statedParameters: { total: 32_200_000_000, source: row },
  downloads: {
    value: 28_632,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/Olmo-3.1-32B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where: "AI-Hypercomputer/maxtext:src/maxtext/checkpoint_conversion/utils/hf_model_configs.py#olmo3_32b_config",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/Olmo-3.1-32B-Instruct",
      date: "2026-11-23",
    },
  ],
}
