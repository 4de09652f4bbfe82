// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Phi-3-mini-128k-instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const phi3Mini128K: Model = {
  id: "phi-3-mini-128k",
  name: "Phi-3-mini-128k-instruct",
  aliases: [],
  publisher: "Microsoft",
  family: "phi",
  repository: "microsoft/Phi-3-mini-128k-instruct",
  released: { value: "2024-04-23", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "phi3", gguf: "phi3" },
    hiddenSize: 3072,
    vocabularySize: 32_064,
    contextLength: 131_072,
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
              kvHeads: 32,
              keyDim: 96,
              valueDim: 96,
              rope: { dimensions: 96, base: 10_000 },
              fusedQkv: "both",
            },
            norm,
            { kind: "dense", size: 8192, gated: true, activation: "silu", fusedGateUp: "both" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 3_800_000_000, source: row },
  downloads: {
    value: 244_893,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3-mini-128k-instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Phi-3-mini-128k-instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3-mini-128k-instruct",
      date: "2026-11-23",
    },
  ],
}
