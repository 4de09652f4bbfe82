// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ByteDance-Seed/Seed-OSS-36B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const seedOss36B: Model = {
  id: "seed-oss-36b",
  name: "Seed-OSS-36B-Instruct",
  aliases: [],
  publisher: "ByteDance Seed",
  family: "seed",
  repository: "ByteDance-Seed/Seed-OSS-36B-Instruct",
  released: { value: "2025-08-20", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "seed_oss", gguf: "seed_oss" },
    hiddenSize: 5120,
    vocabularySize: 155_136,
    contextLength: 524_288,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 64,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 80,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000_000 },
              qkvBias: true,
            },
            { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { gguf: "post_attention_norm" } },
            { kind: "dense", size: 27_648, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 36_000_000_000, source: row },
  downloads: {
    value: 26_932,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ByteDance-Seed/Seed-OSS-36B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ByteDance-Seed/Seed-OSS-36B-Instruct",
      date: "2026-11-23",
    },
  ],
}
