// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Nemotron-Mini-4B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "layer", epsilon: 0.000001, bias: true } satisfies Block

export const nemotronMini4B: Model = {
  id: "nemotron-mini-4b",
  name: "Nemotron-Mini-4B-Instruct",
  aliases: [],
  publisher: "NVIDIA",
  family: "nemotron",
  repository: "nvidia/Nemotron-Mini-4B-Instruct",
  released: { value: "2024-08-21", source: row, verified: false },
  license: { value: "other (nvidia-community)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "nemotron", gguf: "nemotron" },
    hiddenSize: 3072,
    vocabularySize: 256_000,
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
              heads: 24,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 64, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 9216, gated: false, activation: "reluSquared" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 4_200_000_000, source: row },
  downloads: {
    value: 65_065,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Nemotron-Mini-4B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Nemotron-Mini-4B-Instruct",
      date: "2026-11-23",
    },
  ],
}
