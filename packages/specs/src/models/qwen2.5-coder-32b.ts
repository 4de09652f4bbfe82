// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://arxiv.org/abs/2409.12186", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen25Coder32B: Model = {
  id: "qwen2.5-coder-32b",
  name: "Qwen2.5-Coder-32B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-Coder-32B-Instruct",
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
  publishedParameters: {
    value: 32_763_876_352,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-Coder-32B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 32_500_000_000,
    source: {
      where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-Coder-32B-Instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 1_143_795,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-Coder-32B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "HumanEval", score: 92.7, metric: "percent, pass@1", source: source2 },
    { name: "MBPP", score: 90.2, metric: "percent, pass@1", source: source2 },
    { name: "BigCodeBench-Full", score: 49.6, metric: "percent", source: source2 },
    { name: "BigCodeBench-Hard", score: 27, metric: "percent", source: source2 },
    { name: "LiveCodeBench", score: 31.4, metric: "percent, pass@1", source: source2 },
    { name: "ARC-C", score: 70.5, metric: "percent", source: source2 },
    { name: "TruthfulQA", score: 54.2, metric: "percent", source: source2 },
    { name: "WinoGrande", score: 80.8, metric: "percent", source: source2 },
    { name: "HellaSwag", score: 83, metric: "percent", source: source2 },
    { name: "MATH", score: 57.2, metric: "percent", source: source2 },
    { name: "GSM8K", score: 91.1, metric: "percent", source: source2 },
    { name: "MMLU", score: 75.1, metric: "percent", source: source2 },
    { name: "MMLU-Pro", score: 50.4, metric: "percent", source: source2 },
    { name: "MMLU-Redux", score: 77.5, metric: "percent", source: source2 },
    { name: "TheoremQA", score: 43.1, metric: "percent", source: source2 },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["attention_bias: q/k/v projections have bias (Qwen2 architecture)"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-Coder-32B-Instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-Coder-32B-Instruct",
      date: "2026-11-23",
    },
  ],
}
