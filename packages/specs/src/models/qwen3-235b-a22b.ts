// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "https://qwenlm.github.io/blog/qwen3/", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen3235BA22b: Model = {
  id: "qwen3-235b-a22b",
  name: "Qwen3-235B-A22B",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3-235B-A22B",
  released: {
    value: "2025-04",
    source: { where: "anomalyco/models.dev@f3fc692:models/alibaba/qwen3-235b-a22b.toml", date: "2026-11-23" },
  },
  license: { value: "apache-2.0", source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" } },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen3_moe", gguf: "qwen3moe" },
    hiddenSize: 4096,
    vocabularySize: 151_936,
    contextLength: 40_960,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 94,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              qkNorm: true,
              rope: { dimensions: 128, base: 1_000_000 },
            },
            norm,
            {
              kind: "experts",
              experts: 128,
              active: 8,
              size: 1536,
              gated: true,
              activation: "silu",
              router: { scoring: "softmax", normalize: true },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 235_093_634_560,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-235B-A22B",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 235_000_000_000,
    active: 22_000_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-235B-A22B_config.json",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 541_060,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-235B-A22B",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    {
      name: "Aider Polyglot",
      score: 59.6,
      metric: "percent correct",
      source: { where: "https://aider.chat/docs/leaderboards/", date: "2026-11-23" },
    },
    {
      name: "SWE-Bench Pro",
      score: 21.41,
      metric: "resolve rate",
      source: { where: "https://labs.scale.com/leaderboard/swe_bench_pro_public", date: "2026-11-23" },
    },
    { name: "Arena Hard", score: 95.6, metric: "percent", source },
    { name: "AIME 2024", score: 85.7, metric: "percent, Pass@64", source },
    { name: "AIME 2025", score: 81.5, metric: "percent, Pass@64", source },
    { name: "LiveCodeBench", score: 70.7, metric: "percent, v5", source },
    { name: "Aider", score: 61.8, metric: "percent, Pass@2", source },
    { name: "LiveBench", score: 77.1, metric: "percent", source },
    { name: "BFCL", score: 70.8, metric: "percent, v3", source },
    { name: "MultilF", score: 71.9, metric: "percent", source },
    { name: "GPQA", score: 47.47, metric: "percent", source },
    { name: "MMLU", score: 87.81, metric: "percent", source },
    { name: "MMLU-Redux", score: 87.4, metric: "percent", source },
    { name: "MMLU-Pro", score: 68.18, metric: "percent", source },
    { name: "SuperGPQA", score: 44.06, metric: "percent", source },
    { name: "BBH", score: 88.87, metric: "percent", source },
    { name: "GSM8K", score: 94.39, metric: "percent", source },
    { name: "MATH", score: 71.84, metric: "percent", source },
    { name: "MGSM", score: 83.53, metric: "percent", source },
    { name: "MMMLU", score: 86.7, metric: "percent", source },
    { name: "INCLUDE", score: 73.46, metric: "percent", source },
    { name: "EvalPlus", score: 77.6, metric: "percent", source },
    { name: "MultiPL-E", score: 65.94, metric: "percent", source },
    { name: "MBPP", score: 81.4, metric: "percent", source },
    { name: "CRUX-O", score: 79, metric: "percent", source },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-235B-A22B_config.json",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-235B-A22B", date: "2026-11-23" },
  ],
}
