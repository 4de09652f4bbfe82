// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen25Coder14B: Model = {
  id: "qwen2.5-coder-14b",
  name: "Qwen2.5-Coder-14B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-Coder-14B-Instruct",
  released: { value: "2024-11", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "coding", "fillInTheMiddle"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2", gguf: "qwen2" },
    hiddenSize: 5120,
    vocabularySize: 152_064,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 48,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 40,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 13_824, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 14_770_033_664,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-Coder-14B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 14_700_000_000,
    source: {
      where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-Coder-14B-Instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 1_241_375,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-Coder-14B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["attention_bias: q/k/v projections have bias (Qwen2 architecture)"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-Coder-14B-Instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-Coder-14B-Instruct",
      date: "2026-11-23",
    },
  ],
}
