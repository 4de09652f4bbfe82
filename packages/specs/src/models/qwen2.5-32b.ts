// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://qwenlm.github.io/blog/qwen2.5-llm/", date: "2026-11-23" }

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-32B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen2532B: Model = {
  id: "qwen2.5-32b",
  name: "Qwen2.5-32B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-32B-Instruct",
  released: { value: "2024-09", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2", gguf: "qwen2" },
    hiddenSize: 5120,
    vocabularySize: 152_064,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 64,
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
            { kind: "dense", size: 27_648, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  contextLength: { value: 32_768, source: row },
  publishedParameters: undefined,
  statedParameters: { total: 32_500_000_000, source: row },
  downloads: {
    value: 0,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-32B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU", score: 83.3, metric: "percent", source: source2 },
    { name: "MMLU-Pro", score: 69, metric: "percent", source: source2 },
    { name: "MMLU-Redux", score: 83.9, metric: "percent", source: source2 },
    { name: "BBH", score: 84.5, metric: "percent", source: source2 },
    { name: "ARC-C", score: 70.4, metric: "percent", source: source2 },
    { name: "TruthfulQA", score: 57.8, metric: "percent", source: source2 },
    { name: "Winogrande", score: 82, metric: "percent", source: source2 },
    { name: "HellaSwag", score: 85.2, metric: "percent", source: source2 },
    { name: "GPQA", score: 49.5, metric: "percent", source: source2 },
    { name: "TheoremQA", score: 44.1, metric: "percent", source: source2 },
    { name: "MATH", score: 83.1, metric: "percent", source: source2 },
    { name: "MMLU-STEM", score: 80.9, metric: "percent", source: source2 },
    { name: "GSM8K", score: 95.9, metric: "percent", source: source2 },
    { name: "HumanEval", score: 88.4, metric: "percent", source: source2 },
    { name: "HumanEval+", score: 52.4, metric: "percent", source: source2 },
    { name: "MBPP", score: 84, metric: "percent", source: source2 },
    { name: "MBPP+", score: 67.2, metric: "percent", source: source2 },
    { name: "MultiPL-E", score: 75.4, metric: "percent", source: source2 },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  notes: ["attention_bias: q/k/v projections have bias (Qwen2 architecture)"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-32B-Instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-32B-Instruct",
      date: "2026-11-23",
    },
  ],
}
