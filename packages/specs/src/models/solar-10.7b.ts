// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#upstage/SOLAR-10.7B-Instruct-v1.0",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const solar107B: Model = {
  id: "solar-10.7b",
  name: "SOLAR-10.7B-Instruct-v1.0",
  aliases: [],
  publisher: "Upstage",
  family: "solar",
  repository: "upstage/SOLAR-10.7B-Instruct-v1.0",
  released: { value: "2023-12-13", source: row, verified: false },
  license: { value: "cc-by-nc-4.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 4096,
    vocabularySize: 32_000,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 48,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 14_336, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 10_731_524_096,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#upstage/SOLAR-10.7B-Instruct-v1.0",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 10_700_000_000, source: row },
  downloads: {
    value: 62_687,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#upstage/SOLAR-10.7B-Instruct-v1.0",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#upstage/SOLAR-10.7B-Instruct-v1.0",
      date: "2026-11-23",
    },
  ],
}
