// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-3B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen253B: Model = {
  id: "qwen2.5-3b",
  name: "Qwen2.5-3B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-3B-Instruct",
  released: { value: "2024-09", source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" } },
  license: { value: "other (qwen-research)", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2", gguf: "qwen2" },
    hiddenSize: 2048,
    vocabularySize: 151_936,
    contextLength: 32_768,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 36,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 2,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 11_008, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 3_085_938_688,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-3B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 3_090_000_000, source: row },
  downloads: {
    value: 8_847_153,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-3B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["attention_bias: q/k/v projections have bias (Qwen2 architecture)"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-3B-Instruct", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-3B-Instruct", date: "2026-11-23" },
  ],
}
