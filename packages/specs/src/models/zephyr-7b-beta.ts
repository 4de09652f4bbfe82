// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Mistral-7B-v0.1",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const zephyr7BBeta: Model = {
  id: "zephyr-7b-beta",
  name: "Zephyr-7B-beta",
  aliases: [],
  publisher: "Hugging Face",
  family: "mistral",
  repository: "HuggingFaceH4/zephyr-7b-beta",
  released: { value: "2023-10-26", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "mistral", gguf: "llama" },
    hiddenSize: 4096,
    vocabularySize: 32_000,
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
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
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
  contextLength: { value: 32_768, source: row },
  publishedParameters: {
    value: 7_241_732_096,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#HuggingFaceH4/zephyr-7b-beta",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 7_240_000_000, source: row },
  downloads: {
    value: 152_930,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#HuggingFaceH4/zephyr-7b-beta",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Mistral-7B-v0.1", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#HuggingFaceH4/zephyr-7b-beta",
      date: "2026-11-23",
    },
  ],
}
