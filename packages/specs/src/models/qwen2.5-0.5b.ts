// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen2505B: Model = {
  id: "qwen2.5-0.5b",
  name: "Qwen2.5-0.5B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-0.5B-Instruct",
  released: { value: "2024-09", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2", gguf: "qwen2" },
    hiddenSize: 896,
    vocabularySize: 151_936,
    contextLength: 32_768,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 24,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 14,
              kvHeads: 2,
              keyDim: 64,
              valueDim: 64,
              rope: { dimensions: 64, base: 1_000_000 },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 4864, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 494_032_768,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-0.5B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 490_000_000,
    source: {
      where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-0.5B-Instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 6_021_176,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-0.5B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["attention_bias: q/k/v projections have bias (Qwen2 architecture)"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-0.5B-Instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-0.5B-Instruct",
      date: "2026-11-23",
    },
  ],
}
