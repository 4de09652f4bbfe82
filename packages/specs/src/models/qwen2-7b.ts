// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-7B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = { where: "https://huggingface.co/Qwen/Qwen2-7B-Instruct", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen27B: Model = {
  id: "qwen2-7b",
  name: "Qwen2-7B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2-7B-Instruct",
  released: { value: "2024-06-07", source: row, verified: false },
  license: {
    value: "apache-2.0",
    source: {
      where: "JonathanChavezTamales/LLMStats@df1d14e:models/qwen/qwen2-7b-instruct/model.json",
      date: "2026-11-23",
    },
  },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2", gguf: "qwen2" },
    hiddenSize: 3584,
    vocabularySize: 152_064,
    contextLength: 32_768,
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
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-7B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 7_600_000_000, source: row },
  downloads: {
    value: 686_783,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-7B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU", score: 70.5, metric: "percent", source },
    { name: "MMLU-Pro", score: 44.1, metric: "percent", source },
    { name: "GPQA", score: 25.3, metric: "percent", source },
    { name: "TheroemQA", score: 25.3, metric: "percent", source },
    { name: "MT-Bench", score: 84.1, metric: "percent", source },
    { name: "Humaneval", score: 79.9, metric: "percent, Pass@1", source },
    { name: "MBPP", score: 67.2, metric: "percent, Pass@1", source },
    { name: "MultiPL-E", score: 59.1, metric: "percent, Pass@1", source },
    { name: "Evalplus", score: 70.3, metric: "percent, Pass@1", source },
    { name: "LiveCodeBench", score: 26.6, metric: "percent", source },
    { name: "GSM8K", score: 82.3, metric: "percent", source },
    { name: "MATH", score: 49.6, metric: "percent", source },
    { name: "C-Eval", score: 77.2, metric: "percent", source },
    { name: "AlignBench", score: 72.1, metric: "percent", source },
  ],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-7B-Instruct", date: "2026-11-23" },
  ],
}
