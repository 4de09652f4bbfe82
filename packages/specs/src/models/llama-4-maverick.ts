// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "https://ai.meta.com/blog/llama-4-multimodal-intelligence/", date: "2026-11-23" }

const source2: Source = {
  where: "https://huggingface.co/meta-llama/Llama-4-Scout-17B-16E-Instruct",
  date: "2026-11-23",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const chunkedAttention = {
  kind: "attention",
  heads: 40,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 500_000 },
  chunk: 8192,
} satisfies Block

const dense = { kind: "dense", size: 16_384, gated: true, activation: "silu" } satisfies Block

const layer = [norm, chunkedAttention, norm, dense] satisfies Layer

const experts = {
  kind: "experts",
  experts: 128,
  active: 1,
  size: 8192,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 8192 },
  router: { scoring: "sigmoid", normalize: false },
  fusedGateUp: "checkpoint",
  stacked: "columnsFirst",
} satisfies Block

export const llama4Maverick: Model = {
  id: "llama-4-maverick",
  name: "Llama-4-Maverick-17B-128E-Instruct",
  aliases: [],
  publisher: "Meta",
  family: "llama",
  repository: "meta-llama/Llama-4-Maverick-17B-128E-Instruct",
  released: {
    value: "2025-04-05",
    source: {
      where: "anomalyco/models.dev@f3fc692:models/meta/llama-4-maverick-17b-instruct.toml",
      date: "2026-11-23",
    },
  },
  license: { value: "llama4", source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" } },
  capabilities: ["chat", "toolUse", "vision"],
  modalities: ["text", "image"],
  architecture: {
    names: {
      huggingFace: "llama4_text",
      gguf: "llama4",
      checkpoint: [
        ["mlp.gate.weight", "feed_forward.router.weight"],
        ["mlp.shared_experts.", "feed_forward.shared_expert."],
        ["mlp.", "feed_forward."],
        ["model.", "language_model.model."],
        ["lm_head.", "language_model.lm_head."],
      ],
    },
    hiddenSize: 5120,
    vocabularySize: 202_048,
    contextLength: 1_048_576,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 12,
        layers: [
          layer,
          [norm, chunkedAttention, norm, experts],
          layer,
          [norm, { kind: "attention", heads: 40, kvHeads: 8, keyDim: 128, valueDim: 128 }, norm, experts],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 401_583_781_376,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-4-Maverick-17B-128E-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 400_000_000_000,
    active: 17_000_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/meta-llama--Llama-4-Maverick-17B-128E-Instruct_config.json",
      date: "2026-11-23",
      scope: "row",
    },
  },
  towers: [{ reads: "image", parameters: 871_932_416 }],
  downloads: {
    value: 44_486,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-4-Maverick-17B-128E-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    {
      name: "Aider Polyglot",
      score: 15.6,
      metric: "percent correct",
      source: { where: "https://aider.chat/docs/leaderboards/", date: "2026-11-23" },
    },
    {
      name: "SWE-Bench Pro",
      score: 5.24,
      metric: "resolve rate",
      source: { where: "https://labs.scale.com/leaderboard/swe_bench_pro_public", date: "2026-11-23" },
    },
    { name: "MMMU", score: 73.4, metric: "percent, 0-shot CoT", source },
    { name: "MathVista", score: 73.7, metric: "percent, 0-shot CoT", source },
    { name: "ChartQA", score: 90, metric: "percent, 0-shot CoT", source },
    { name: "DocVQA", score: 94.4, metric: "percent, 0-shot CoT", source },
    { name: "LiveCodeBench", score: 43.4, metric: "percent, 0-shot CoT", source },
    { name: "MMLU-Pro", score: 80.5, metric: "percent, 0-shot CoT", source },
    { name: "GPQA", score: 69.8, metric: "percent, 0-shot CoT", source },
    { name: "MMMU-Pro", score: 59.6, metric: "percent, 0-shot CoT", source: source2 },
    { name: "MGSM", score: 92.3, metric: "percent, 0-shot CoT", source: source2 },
    { name: "MMLU", score: 85.5, metric: "percent, 5-shot macro_avg/acc_char", source: source2 },
    { name: "MATH", score: 61.2, metric: "percent, 4-shot em_maj1@1", source: source2 },
    { name: "MBPP", score: 77.6, metric: "percent, 3-shot pass@1", source: source2 },
    { name: "TydiQA", score: 31.7, metric: "percent, 1-shot average/f1", source: source2 },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/meta-llama--Llama-4-Maverick-17B-128E-Instruct_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#meta-llama/Llama-4-Maverick-17B-128E-Instruct",
      date: "2026-11-23",
    },
  ],
}
