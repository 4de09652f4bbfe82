// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#swiss-ai/Apertus-8B-Instruct-2509",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const apertus8B: Model = {
  id: "apertus-8b",
  name: "Apertus-8B-Instruct-2509",
  aliases: [],
  publisher: "Swiss AI",
  family: "apertus",
  repository: "swiss-ai/Apertus-8B-Instruct-2509",
  released: { value: "2025-09-02", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "apertus",
      gguf: "apertus",
      checkpoint: [
        ["input_layernorm", "attention_layernorm"],
        ["post_attention_layernorm", "feedforward_layernorm"],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 131_072,
    contextLength: 65_536,
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
              rope: { dimensions: 128, base: 12_000_000 },
              qkNorm: true,
            },
            norm,
            { kind: "dense", size: 21_504, gated: false, activation: "xielu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 8_053_338_176,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#swiss-ai/Apertus-8B-Instruct-2509",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_050_000_000, source: row },
  downloads: {
    value: 165_178,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#swiss-ai/Apertus-8B-Instruct-2509",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#swiss-ai/Apertus-8B-Instruct-2509",
      date: "2026-11-23",
    },
  ],
}
