// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#SmolLM2-360M-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const smollm2360M: Model = {
  id: "smollm2-360m",
  name: "SmolLM2-360M-Instruct",
  aliases: [],
  publisher: "Hugging Face",
  family: "smollm",
  repository: "HuggingFaceTB/SmolLM2-360M-Instruct",
  released: { value: "2024-10-31", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 960,
    vocabularySize: 49_152,
    contextLength: 8192,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 32,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 15,
              kvHeads: 5,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 64, base: 100_000 },
            },
            norm,
            { kind: "dense", size: 2560, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 362_000_000, source: row },
  downloads: {
    value: 182_258,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#HuggingFaceTB/SmolLM2-360M-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#SmolLM2-360M-Instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#HuggingFaceTB/SmolLM2-360M-Instruct",
      date: "2026-11-23",
    },
  ],
}
