// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "https://arxiv.org/abs/2409.12186", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen25Coder7B: Model = {
  id: "qwen2.5-coder-7b",
  name: "Qwen2.5-Coder-7B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-Coder-7B-Instruct",
  released: {
    value: "2024-09-19",
    source: {
      where: "JonathanChavezTamales/LLMStats@df1d14e:models/qwen/qwen-2.5-coder-7b-instruct/model.json",
      date: "2026-11-23",
    },
  },
  license: { value: "apache-2.0", source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" } },
  capabilities: ["chat", "coding", "fillInTheMiddle"],
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
  publishedParameters: {
    value: 7_615_616_512,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-Coder-7B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 7_610_000_000,
    source: {
      where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-Coder-7B-Instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 2_317_300,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-Coder-7B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "CRUXEval-Input-CoT", score: 56.5, metric: "percent", source },
    { name: "CRUXEval-Output-CoT", score: 56, metric: "percent", source },
    { name: "MATH", score: 46.6, metric: "percent", source },
    { name: "GSM8K", score: 83.9, metric: "percent", source },
    { name: "MMLU", score: 67.6, metric: "percent", source },
    { name: "STEM", score: 34, metric: "percent", source },
    { name: "TheoremQA", score: 34, metric: "percent", source },
    { name: "MMLU-Base", score: 68, metric: "percent", source },
    { name: "MMLU-Pro", score: 40.1, metric: "percent", source },
    { name: "MMLU-Redux", score: 66.6, metric: "percent", source },
    { name: "ARC-C", score: 60.9, metric: "percent", source },
    { name: "TruthfulQA", score: 50.6, metric: "percent", source },
    { name: "WinoGrande", score: 72.9, metric: "percent", source },
    { name: "HellaSwag", score: 76.8, metric: "percent", source },
    { name: "HumanEval", score: 88.4, metric: "percent, pass@1", source },
    { name: "MBPP", score: 83.5, metric: "percent, pass@1", source },
    { name: "BigCodeBench", score: 41, metric: "percent", source },
    { name: "LiveCodeBench", score: 18.2, metric: "percent, pass@1", source },
    { name: "Aider", score: 55.6, metric: "percent, pass@1", source },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["attention_bias: q/k/v projections have bias (Qwen2 architecture)"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen2.5-Coder-7B-Instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-Coder-7B-Instruct",
      date: "2026-11-23",
    },
  ],
}
