// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#SmolLM2-1.7B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const smollm217B: Model = {
  id: "smollm2-1.7b",
  name: "SmolLM2-1.7B-Instruct",
  aliases: [],
  publisher: "Hugging Face",
  family: "smollm",
  repository: "HuggingFaceTB/SmolLM2-1.7B-Instruct",
  released: { value: "2024-10-31", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 2048,
    vocabularySize: 49_152,
    contextLength: 8192,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 24,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 32,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 64, base: 130_000 },
            },
            norm,
            { kind: "dense", size: 8192, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 1_710_000_000, source: row },
  downloads: {
    value: 169_153,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#HuggingFaceTB/SmolLM2-1.7B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#SmolLM2-1.7B-Instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#HuggingFaceTB/SmolLM2-1.7B-Instruct",
      date: "2026-11-23",
    },
  ],
}
