// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V4-Pro_config.json",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = { where: "https://artificialanalysis.ai/agents/coding-agents", date: "2026-11-23" }

const hyperConnection = {
  kind: "hyperConnection",
  streams: 4,
  mixing: "doublyStochastic",
  epsilon: 0.000001,
  iterations: 20,
} satisfies Block

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const windowedCompressedAttention = {
  kind: "compressedAttention",
  heads: 128,
  keyDim: 512,
  queryRank: 1536,
  window: 128,
  output: { groups: 16, rank: 1024 },
  rope: { dimensions: 64, base: 10_000 },
  compressor: { ratio: 128, positions: true },
  compressedRope: { dimensions: 64, base: 160_000 },
} satisfies Block

const experts = {
  kind: "experts",
  experts: 384,
  active: 6,
  size: 3072,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 3072 },
  router: { scoring: "sqrtSoftplus", normalize: true, scale: 1.5, byToken: true },
  clamp: 10,
} satisfies Block

const windowedCompressedAttention2 = {
  kind: "compressedAttention",
  heads: 128,
  keyDim: 512,
  queryRank: 1536,
  window: 128,
  output: { groups: 16, rank: 1024 },
  rope: { dimensions: 64, base: 10_000 },
  compressor: { ratio: 4, overlapping: true, positions: true },
  compressedRope: { dimensions: 64, base: 160_000 },
  indexer: { heads: 64, keyDim: 128, chosen: 1024, keys: "compressed" },
} satisfies Block

const experts2 = {
  kind: "experts",
  experts: 384,
  active: 6,
  size: 3072,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 3072 },
  router: { scoring: "sqrtSoftplus", selectionBias: true, normalize: true, scale: 1.5 },
  clamp: 10,
} satisfies Block

export const deepseekV4Pro: Model = {
  id: "deepseek-v4-pro",
  name: "DeepSeek-V4-Pro",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-V4-Pro",
  released: {
    value: "2026-04-24",
    source: { where: "anomalyco/models.dev@f3fc692:models/deepseek/deepseek-v4-pro.toml", date: "2026-11-23" },
  },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "deepseek_v4",
      gguf: "deepseek4",
      checkpoint: [
        ["model.embed_tokens", "embed"],
        ["lm_head", "head"],
        ["model.", ""],
        ["self_attn.", "attn."],
        ["mlp.", "ffn."],
        ["input_layernorm", "attn_norm"],
        ["post_attention_layernorm", "ffn_norm"],
        ["gate.e_score_correction_bias", "gate.bias"],
        [".gate_proj", ".w1"],
        [".down_proj", ".w2"],
        [".up_proj", ".w3"],
        ["layers.61.", "mtp.0."],
        ["shared_head.norm", "norm"],
      ],
    },
    hiddenSize: 7168,
    vocabularySize: 129_280,
    contextLength: 1_048_576,
    tiedEmbeddings: false,
    groups: [
      { repeat: 2, layers: [[hyperConnection, norm, windowedCompressedAttention, hyperConnection, norm, experts]] },
      { repeat: 1, layers: [[hyperConnection, norm, windowedCompressedAttention2, hyperConnection, norm, experts]] },
      {
        repeat: 29,
        layers: [
          [hyperConnection, norm, windowedCompressedAttention, hyperConnection, norm, experts2],
          [hyperConnection, norm, windowedCompressedAttention2, hyperConnection, norm, experts2],
        ],
      },
    ],
    outputNorm: norm,
    outputConnection: hyperConnection,
    predictionLayers: [
      [
        {
          kind: "predictionInput",
          ownEmbedding: false,
          ownHead: false,
          ownOutputNorm: true,
          outputConnection: hyperConnection,
          separateHalves: "checkpoint",
        },
        hyperConnection,
        norm,
        {
          kind: "compressedAttention",
          heads: 128,
          keyDim: 512,
          queryRank: 1536,
          window: 128,
          output: { groups: 16, rank: 1024 },
          rope: { dimensions: 64, base: 10_000 },
        },
        hyperConnection,
        norm,
        experts2,
      ],
    ],
    predictionLayersIn: "checkpoint",
  },
  publishedParameters: undefined,
  statedParameters: { total: 1_600_000_000_000, active: 49_000_000_000, source: row },
  downloads: {
    value: 1_167_697,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V4-Pro",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    {
      name: "SWE-Bench Verified",
      score: 80.6,
      metric: "resolved",
      source: { where: "https://huggingface.co/deepseek-ai/DeepSeek-V4-Pro", date: "2026-11-23" },
    },
    { name: "Artificial Analysis Coding Agent Index", score: 50.1, metric: "average pass@1", source },
    { name: "SWE-Atlas Codebase QnA", score: 67.8, metric: "pass@1", source },
    { name: "SWE-Bench Pro", score: 18, metric: "pass@1", source },
    { name: "Terminal-Bench", score: 64.7, metric: "pass@1", source },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V4-Pro_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V4-Pro",
      date: "2026-11-23",
    },
  ],
}
