// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-Math-7B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen25Math7B: Model = {
  id: "qwen2.5-math-7b",
  name: "Qwen2.5-Math-7B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-Math-7B-Instruct",
  released: { value: "2024-09-19", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "reasoning"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2", gguf: "qwen2" },
    hiddenSize: 3584,
    vocabularySize: 152_064,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 28,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 28,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 18_944, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 7_615_616_512,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-Math-7B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 7_610_000_000, source: row },
  downloads: {
    value: 66_277,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-Math-7B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["attention_bias: q/k/v projections have bias (Qwen2 architecture)"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-Math-7B-Instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-Math-7B-Instruct",
      date: "2026-11-23",
    },
  ],
}
