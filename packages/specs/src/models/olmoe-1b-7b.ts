// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMoE-1B-7B-0125-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const olmoe1B7B: Model = {
  id: "olmoe-1b-7b",
  name: "OLMoE-1B-7B-0125-Instruct",
  aliases: [],
  publisher: "Allen Institute for AI",
  family: "olmo",
  repository: "allenai/OLMoE-1B-7B-0125-Instruct",
  released: { value: "2025-01-31", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "olmoe", gguf: "olmoe" },
    hiddenSize: 2048,
    vocabularySize: 50_304,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 16,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 16,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkNorm: "width",
            },
            norm,
            {
              kind: "experts",
              experts: 64,
              active: 8,
              size: 1024,
              gated: true,
              activation: "silu",
              router: { scoring: "softmax", normalize: false },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 6_919_161_856,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMoE-1B-7B-0125-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 6_900_000_000, active: 1_300_000_000, source: row },
  downloads: {
    value: 93_507,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMoE-1B-7B-0125-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMoE-1B-7B-0125-Instruct",
      date: "2026-11-23",
    },
  ],
}
