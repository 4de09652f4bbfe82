// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#tiny-llama-1.1b-chat",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const tinyllama11B: Model = {
  id: "tinyllama-1.1b",
  name: "TinyLlama-1.1B-Chat-v1.0",
  aliases: [],
  publisher: "TinyLlama",
  family: "llama",
  repository: "TinyLlama/TinyLlama-1.1B-Chat-v1.0",
  released: { value: "2023-12-30", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 2048,
    vocabularySize: 32_000,
    contextLength: 2048,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 22,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 4,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 64, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 5632, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 1_100_048_384,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#TinyLlama/TinyLlama-1.1B-Chat-v1.0",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 1_100_000_000, source: row },
  downloads: {
    value: 2_989_572,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#TinyLlama/TinyLlama-1.1B-Chat-v1.0",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#tiny-llama-1.1b-chat", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#TinyLlama/TinyLlama-1.1B-Chat-v1.0",
      date: "2026-11-23",
    },
  ],
}
