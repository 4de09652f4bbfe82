// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V4-Flash_config.json",
  date: "2026-11-23",
  scope: "row",
}

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
  heads: 64,
  keyDim: 512,
  queryRank: 1024,
  window: 128,
  output: { groups: 8, rank: 1024 },
  rope: { dimensions: 64, base: 10_000 },
} satisfies Block

const experts = {
  kind: "experts",
  experts: 256,
  active: 6,
  size: 2048,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 2048 },
  router: { scoring: "sqrtSoftplus", normalize: true, scale: 1.5, byToken: true },
  clamp: 10,
} satisfies Block

const windowedCompressedAttention2 = {
  kind: "compressedAttention",
  heads: 64,
  keyDim: 512,
  queryRank: 1024,
  window: 128,
  output: { groups: 8, rank: 1024 },
  rope: { dimensions: 64, base: 10_000 },
  compressor: { ratio: 4, overlapping: true, positions: true },
  compressedRope: { dimensions: 64, base: 160_000 },
  indexer: { heads: 64, keyDim: 128, chosen: 512, keys: "compressed" },
} satisfies Block

const experts2 = {
  kind: "experts",
  experts: 256,
  active: 6,
  size: 2048,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 2048 },
  router: { scoring: "sqrtSoftplus", selectionBias: true, normalize: true, scale: 1.5 },
  clamp: 10,
} satisfies Block

export const deepseekV4Flash: Model = {
  id: "deepseek-v4-flash",
  name: "DeepSeek-V4-Flash",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-V4-Flash",
  released: {
    value: "2026-04-24",
    source: { where: "anomalyco/models.dev@f3fc692:models/deepseek/deepseek-v4-flash.toml", date: "2026-11-23" },
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
        ["layers.43.", "mtp.0."],
        ["shared_head.norm", "norm"],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 129_280,
    contextLength: 1_048_576,
    tiedEmbeddings: false,
    groups: [
      { repeat: 2, layers: [[hyperConnection, norm, windowedCompressedAttention, hyperConnection, norm, experts]] },
      { repeat: 1, layers: [[hyperConnection, norm, windowedCompressedAttention2, hyperConnection, norm, experts]] },
      {
        repeat: 20,
        layers: [
          [
            hyperConnection,
            norm,
            {
              kind: "compressedAttention",
              heads: 64,
              keyDim: 512,
              queryRank: 1024,
              window: 128,
              output: { groups: 8, rank: 1024 },
              rope: { dimensions: 64, base: 10_000 },
              compressor: { ratio: 128, positions: true },
              compressedRope: { dimensions: 64, base: 160_000 },
            },
            hyperConnection,
            norm,
            experts2,
          ],
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
        windowedCompressedAttention,
        hyperConnection,
        norm,
        experts2,
      ],
    ],
    predictionLayersIn: "checkpoint",
  },
  publishedParameters: undefined,
  statedParameters: { total: 284_000_000_000, active: 13_000_000_000, source: row },
  downloads: {
    value: 957_448,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V4-Flash",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    {
      name: "SWE-Bench Verified",
      score: 79,
      metric: "resolved",
      source: { where: "https://huggingface.co/deepseek-ai/DeepSeek-V4-Flash", date: "2026-11-23" },
    },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V4-Flash_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V4-Flash",
      date: "2026-11-23",
    },
  ],
}
