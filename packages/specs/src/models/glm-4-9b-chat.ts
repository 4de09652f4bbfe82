// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/glm-4-9b-chat-hf",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const glm49BChat: Model = {
  id: "glm-4-9b-chat",
  name: "GLM-4-9B-Chat",
  aliases: [],
  publisher: "Z.ai (Zhipu AI)",
  family: "glm",
  repository: "zai-org/glm-4-9b-chat-hf",
  released: { value: "2024-06-04", source: row, verified: false },
  license: { value: "other (glm-4)", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "glm", gguf: "chatglm" },
    hiddenSize: 4096,
    vocabularySize: 151_552,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 2,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 64, base: 10_000 },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 13_696, gated: true, activation: "silu", fusedGateUp: "both" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 9_399_951_360,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/glm-4-9b-chat-hf",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 9_000_000_000, source: row },
  downloads: {
    value: 21_432,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/glm-4-9b-chat-hf",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#zai-org/glm-4-9b-chat-hf", date: "2026-11-23" },
  ],
}
