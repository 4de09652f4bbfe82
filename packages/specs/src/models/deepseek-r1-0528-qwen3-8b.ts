// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1-0528-Qwen3-8B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const deepseekR10528Qwen38B: Model = {
  id: "deepseek-r1-0528-qwen3-8b",
  name: "DeepSeek-R1-0528-Qwen3-8B",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-R1-0528-Qwen3-8B",
  released: { value: "2025-05-28", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "reasoning"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen3", gguf: "qwen3" },
    hiddenSize: 4096,
    vocabularySize: 151_936,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 36,
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
              qkNorm: true,
            },
            norm,
            { kind: "dense", size: 12_288, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 8_190_735_360,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1-0528-Qwen3-8B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_000_000_000, source: row },
  downloads: {
    value: 197_298,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1-0528-Qwen3-8B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1-0528-Qwen3-8B",
      date: "2026-11-23",
    },
  ],
}
