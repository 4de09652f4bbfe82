// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const source2: Source = { where: "https://github.com/deepseek-ai/DeepSeek-V3", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const latentAttention = {
  kind: "latentAttention",
  heads: 128,
  queryRank: 1536,
  keyValueRank: 512,
  keyDim: 192,
  sharedKeyDim: 64,
  valueDim: 128,
  rope: { dimensions: 64, base: 10_000 },
} satisfies Block

const experts = {
  kind: "experts",
  experts: 256,
  active: 8,
  size: 2048,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 2048 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true, groups: { count: 8, active: 4 }, scale: 2.5 },
} satisfies Block

export const deepseekV3: Model = {
  id: "deepseek-v3",
  name: "DeepSeek-V3",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-V3",
  released: { value: "2024-12", source },
  license: { value: "other (deepseek)", source },
  capabilities: ["chat", "coding", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "deepseek_v3", gguf: "deepseek2" },
    hiddenSize: 7168,
    vocabularySize: 129_280,
    contextLength: 163_840,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 3,
        layers: [[norm, latentAttention, norm, { kind: "dense", size: 18_432, gated: true, activation: "silu" }]],
      },
      { repeat: 58, layers: [[norm, latentAttention, norm, experts]] },
    ],
    outputNorm: norm,
    predictionLayers: [
      [
        { kind: "predictionInput", ownEmbedding: true, ownHead: true, ownOutputNorm: true },
        norm,
        latentAttention,
        norm,
        experts,
      ],
    ],
    predictionLayersIn: "checkpoint",
  },
  publishedParameters: {
    value: 684_531_386_000,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V3",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 671_000_000_000,
    active: 37_000_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3_config.json",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 1_214_656,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V3",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    { name: "MMLU", score: 88.5, metric: "percent, Exact Match", source: source2 },
    { name: "MMLU-Redux", score: 89.1, metric: "percent, Exact Match", source: source2 },
    { name: "MMLU-Pro", score: 75.9, metric: "percent, Exact Match", source: source2 },
    { name: "DROP", score: 91.6, metric: "percent, 3-shot F1", source: source2 },
    { name: "IFEval", score: 86.1, metric: "percent, Prompt Strict", source: source2 },
    { name: "GPQA", score: 59.1, metric: "percent, Pass@1", source: source2 },
    { name: "SimpleQA", score: 24.9, metric: "percent, Correct", source: source2 },
    { name: "FRAMES", score: 73.3, metric: "percent", source: source2 },
    { name: "LongBench v2", score: 48.7, metric: "percent", source: source2 },
    { name: "HumanEval-Mul", score: 82.6, metric: "percent, Pass@1", source: source2 },
    { name: "LiveCodeBench-COT", score: 40.5, metric: "percent, Pass@1-COT", source: source2 },
    { name: "LiveCodeBench", score: 37.6, metric: "percent, Pass@1", source: source2 },
    { name: "SWE-bench Verified", score: 42, metric: "percent, Resolved", source: source2 },
    { name: "Aider-Polyglot Edit", score: 79.7, metric: "percent", source: source2 },
    { name: "Aider-Polyglot", score: 49.6, metric: "percent", source: source2 },
    { name: "AIME 2024", score: 39.2, metric: "percent, Pass@1", source: source2 },
    { name: "MATH-500", score: 90.2, metric: "percent, Exact Match", source: source2 },
    { name: "CNMO-2024", score: 43.2, metric: "percent, Pass@1", source: source2 },
    { name: "CLUEWSC", score: 90.9, metric: "percent, Exact Match", source: source2 },
    { name: "C-Eval", score: 86.5, metric: "percent, Exact Match", source: source2 },
    { name: "C-SimpleQA", score: 64.8, metric: "percent, Correct", source: source2 },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3_config.json",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V3", date: "2026-11-23" },
  ],
}
