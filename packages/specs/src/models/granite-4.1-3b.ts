// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.1-3b",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const granite413B: Model = {
  id: "granite-4.1-3b",
  name: "granite-4.1-3b",
  aliases: [],
  publisher: "IBM",
  family: "granite",
  repository: "ibm-granite/granite-4.1-3b",
  released: undefined,
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "granite", gguf: "granite" },
    hiddenSize: 2560,
    vocabularySize: 100_352,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 40,
              kvHeads: 8,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 64, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 8192, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { embedding: 1, residual: 1, attention: 1, logits: 1 },
  },
  publishedParameters: {
    value: 3_402_836_480,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.1-3b",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 3_400_000_000, source: row },
  downloads: {
    value: 10_951,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.1-3b",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-4.1-3b",
      date: "2026-11-23",
    },
  ],
}
