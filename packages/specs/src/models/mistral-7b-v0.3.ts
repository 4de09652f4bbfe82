// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const mistral7BV03: Model = {
  id: "mistral-7b-v0.3",
  name: "Mistral-7B-Instruct-v0.3",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Mistral-7B-Instruct-v0.3",
  released: { value: "2024-05", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "mistral", gguf: "llama" },
    hiddenSize: 4096,
    vocabularySize: 32_768,
    contextLength: 32_768,
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
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
            },
            norm,
            { kind: "dense", size: 14_336, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 7_248_023_552,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mistral-7B-Instruct-v0.3",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 7_250_000_000,
    source: {
      where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Mistral-7B-Instruct-v0.3",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 3_832_543,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mistral-7B-Instruct-v0.3",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Mistral-7B-Instruct-v0.3", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#mistralai/Mistral-7B-Instruct-v0.3",
      date: "2026-11-23",
    },
  ],
}
