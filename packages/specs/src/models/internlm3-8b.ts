// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#internlm/internlm3-8b-instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const internlm38B: Model = {
  id: "internlm3-8b",
  name: "internlm3-8b-instruct",
  aliases: [],
  publisher: "Shanghai AI Lab",
  family: "internlm",
  repository: "internlm/internlm3-8b-instruct",
  released: { value: "2025-01-15", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "internlm3", gguf: "llama" },
    hiddenSize: 4096,
    vocabularySize: 128_512,
    contextLength: 32_768,
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
              kvHeads: 2,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 10_240, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 8_800_000_000, source: row },
  downloads: {
    value: 41_276,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#internlm/internlm3-8b-instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#internlm/internlm3-8b-instruct",
      date: "2026-11-23",
    },
  ],
}
