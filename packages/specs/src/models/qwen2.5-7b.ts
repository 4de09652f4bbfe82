// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://qwenlm.github.io/blog/qwen2.5-llm/", date: "2026-11-23" }

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-7B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen257B: Model = {
  id: "qwen2.5-7b",
  name: "Qwen2.5-7B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-7B-Instruct",
  released: { value: "2024-09", source },
  license: { value: "apache-2.0", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2", gguf: "qwen2" },
    hiddenSize: 3584,
    vocabularySize: 152_064,
    contextLength: 131_072,
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
              rope: { dimensions: 128, base: 1_000_000 },
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
  contextLength: { value: 32_768, source: row },
  publishedParameters: {
    value: 7_615_616_512,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-7B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 7_610_000_000, source: row },
  downloads: {
    value: 14_410_456,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-7B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU-Pro", score: 56.3, metric: "percent", source: source2 },
    { name: "MMLU-Redux", score: 75.4, metric: "percent", source: source2 },
    { name: "MATH", score: 75.5, metric: "percent", source: source2 },
    { name: "GSM8K", score: 91.6, metric: "percent", source: source2 },
    { name: "HumanEval", score: 84.8, metric: "percent", source: source2 },
    { name: "MBPP", score: 79.2, metric: "percent", source: source2 },
    { name: "MultiPL-E", score: 70.4, metric: "percent", source: source2 },
    { name: "IFEval", score: 71.2, metric: "percent", source: source2 },
    { name: "Arena Hard", score: 52, metric: "percent", source: source2 },
    { name: "AlignBench", score: 73.3, metric: "percent", source: source2 },
    { name: "MT-bench", score: 87.5, metric: "percent", source: source2 },
    { name: "GPQA", score: 36.4, metric: "percent", source: source2 },
    { name: "LiveCodeBench", score: 28.7, metric: "percent", source: source2 },
    { name: "LiveBench", score: 35.9, metric: "percent", source: source2 },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["attention_bias: q/k/v projections have bias (Qwen2 architecture)"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-7B-Instruct", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-7B-Instruct", date: "2026-11-23" },
  ],
}
