// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#arcee-ai/AFM-4.5B-Base",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const afm45B: Model = {
  id: "afm-4.5b",
  name: "AFM-4.5B",
  aliases: [],
  publisher: "Arcee AI",
  family: "afm",
  repository: "arcee-ai/AFM-4.5B",
  released: { value: "2025-07-29", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "arcee", gguf: "arcee" },
    hiddenSize: 2560,
    vocabularySize: 128_004,
    contextLength: 65_536,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 36,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 20,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 18_432, gated: false, activation: "reluSquared" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 4_600_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#arcee-ai/AFM-4.5B-Base", date: "2026-11-23" },
  ],
}
