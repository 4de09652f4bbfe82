// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#speakleash/Bielik-11B-v3.0-Instruct-awq",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const bielik11BV3: Model = {
  id: "bielik-11b-v3",
  name: "Bielik-11B-v3.0-Instruct",
  aliases: [],
  publisher: "SpeakLeash",
  family: "bielik",
  repository: "speakleash/Bielik-11B-v3.0-Instruct",
  released: { value: "2025-12-31", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 4096,
    vocabularySize: 32_128,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 50,
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
  publishedParameters: {
    value: 11_168_796_672,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#speakleash/Bielik-11B-v3.0-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 11_200_000_000, source: row },
  downloads: {
    value: 96_921,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#speakleash/Bielik-11B-v3.0-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#speakleash/Bielik-11B-v3.0-Instruct-awq",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#speakleash/Bielik-11B-v3.0-Instruct",
      date: "2026-11-23",
    },
  ],
}
