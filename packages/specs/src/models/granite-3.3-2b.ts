// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const granite332B: Model = {
  id: "granite-3.3-2b",
  name: "granite-3.3-2b-instruct",
  aliases: [],
  publisher: "IBM",
  family: "granite",
  repository: "ibm-granite/granite-3.3-2b-instruct",
  released: { value: "2025-04", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "granite", gguf: "granite" },
    hiddenSize: 2048,
    vocabularySize: 49_159,
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
              heads: 32,
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
  publishedParameters: undefined,
  statedParameters: {
    total: 2_500_000_000,
    source: {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-3.3-2b-instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 33_267,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-3.3-2b-instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#ibm-granite/granite-3.3-2b-instruct",
      date: "2026-11-23",
    },
  ],
}
