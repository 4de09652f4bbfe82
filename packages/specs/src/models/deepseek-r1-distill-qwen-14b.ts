// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://huggingface.co/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const deepseekR1DistillQwen14B: Model = {
  id: "deepseek-r1-distill-qwen-14b",
  name: "DeepSeek-R1-Distill-Qwen-14B",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-R1-Distill-Qwen-14B",
  released: { value: "2025-01", source },
  license: { value: "mit", source },
  capabilities: ["chat", "reasoning"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2", gguf: "qwen2" },
    hiddenSize: 5120,
    vocabularySize: 152_064,
    contextLength: 131_072,
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
              rope: { dimensions: 128, base: 10_000 },
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
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1-Distill-Qwen-14B",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 14_000_000_000,
    source: {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1-Distill-Qwen-14B",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 448_181,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1-Distill-Qwen-14B",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "AIME 2024", score: 69.7, metric: "percent, Pass@1", source: source2 },
    { name: "MATH-500", score: 93.9, metric: "percent, Pass@1", source: source2 },
    { name: "GPQA", score: 59.1, metric: "percent, Diamond, Pass@1", source: source2 },
    { name: "LiveCodeBench", score: 53.1, metric: "percent, Pass@1", source: source2 },
  ],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  notes: ["attention_bias: q/k/v bias"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-R1-Distill-Qwen-14B",
      date: "2026-11-23",
    },
  ],
}
