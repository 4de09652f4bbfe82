// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-72B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = { where: "https://huggingface.co/Qwen/Qwen2-72B", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen272B: Model = {
  id: "qwen2-72b",
  name: "Qwen2-72B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2-72B-Instruct",
  released: { value: "2024-06-07", source: row, verified: false },
  license: { value: "other (qwen)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2", gguf: "qwen2" },
    hiddenSize: 8192,
    vocabularySize: 152_064,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 80,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 29_568, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 72_706_203_648,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-72B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 72_700_000_000, source: row },
  downloads: {
    value: 41_093,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-72B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU", score: 82.3, metric: "percent", source },
    { name: "MMLU-Pro", score: 64.4, metric: "percent", source },
    { name: "GPQA", score: 42.4, metric: "percent", source },
    { name: "TheroemQA", score: 44.4, metric: "percent", source },
    { name: "BBH", score: 82.4, metric: "percent", source },
    { name: "HellaSwag", score: 87.6, metric: "percent", source },
    { name: "Winogrande", score: 85.1, metric: "percent", source },
    { name: "TruthfulQA", score: 54.8, metric: "percent", source },
    { name: "ARC-C", score: 68.9, metric: "percent", source },
    { name: "HumanEval", score: 86, metric: "percent, Pass@1", source },
    { name: "MBPP", score: 80.2, metric: "percent, Pass@1", source },
    { name: "EvalPlus", score: 79, metric: "percent, Pass@1", source },
    { name: "MultiPL-E", score: 69.2, metric: "percent, Pass@1", source },
    { name: "GSM8K", score: 91.1, metric: "percent", source },
    { name: "MATH", score: 59.7, metric: "percent", source },
    { name: "C-Eval", score: 83.8, metric: "percent", source },
    { name: "CMMLU", score: 90.1, metric: "percent", source },
  ],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-72B-Instruct", date: "2026-11-23" },
  ],
}
