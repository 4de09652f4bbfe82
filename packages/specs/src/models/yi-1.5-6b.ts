// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#01-ai/Yi-1.5-6B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const yi156B: Model = {
  id: "yi-1.5-6b",
  name: "Yi-1.5-6B",
  aliases: [],
  publisher: "01.AI",
  family: "yi",
  repository: "01-ai/Yi-1.5-6B",
  released: { value: "2024-05-13", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 4096,
    vocabularySize: 64_000,
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
              heads: 32,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 11_008, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 6_061_035_520,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#01-ai/Yi-1.5-6B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 6_060_000_000, source: row },
  downloads: {
    value: 12_507,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#01-ai/Yi-1.5-6B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [{ where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#01-ai/Yi-1.5-6B", date: "2026-11-23" }],
}
