// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#skt/A.X-K1",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const latentAttention = {
  kind: "latentAttention",
  heads: 64,
  queryRank: 1536,
  keyValueRank: 512,
  keyDim: 192,
  sharedKeyDim: 64,
  valueDim: 128,
  rope: { dimensions: 64, base: 10_000 },
} satisfies Block

export const axK1: Model = {
  id: "ax-k1",
  name: "A.X-K1",
  aliases: [],
  publisher: "SK Telecom",
  family: "ax",
  repository: "skt/A.X-K1",
  released: undefined,
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "deepseek_v3", gguf: "deepseek2" },
    hiddenSize: 7168,
    vocabularySize: 163_840,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, latentAttention, norm, { kind: "dense", size: 18_432, gated: true, activation: "silu" }]],
      },
      {
        repeat: 60,
        layers: [
          [
            norm,
            latentAttention,
            norm,
            {
              kind: "experts",
              experts: 192,
              active: 8,
              size: 2048,
              gated: true,
              activation: "silu",
              shared: { count: 1, size: 2048 },
              router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.5 },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 518_983_059_456,
    source: {
      where: "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#skt/A.X-K1",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 519_000_000_000, active: 33_000_000_000, source: row },
  downloads: {
    value: 24_736,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#skt/A.X-K1",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: [
    "config.q_lora_rank",
    "config.kv_lora_rank",
    "config.qk_nope_head_dim",
    "config.qk_rope_head_dim",
    "config.v_head_dim",
    "rope.base",
    "norm.epsilon",
  ],
  notes: ["MLA dims that no source states (DeepSeek-V3 lineage), checked against total"],
  sources: [{ where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#skt/A.X-K1", date: "2026-11-23" }],
}
