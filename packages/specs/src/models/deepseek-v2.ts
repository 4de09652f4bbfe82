// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AI-Hypercomputer/maxtext:src/maxtext/configs/models/deepseek2-236b.yml",
  date: "2026-11-23",
  scope: "row",
}

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

export const deepseekV2: Model = {
  id: "deepseek-v2",
  name: "DeepSeek-V2-Chat",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-V2-Chat",
  released: { value: "2024-05-06", source: row, verified: false },
  license: { value: "other (deepseek)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "deepseek_v2", gguf: "deepseek2" },
    hiddenSize: 5120,
    vocabularySize: 102_400,
    contextLength: 163_840,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, latentAttention, norm, { kind: "dense", size: 12_288, gated: true, activation: "silu" }]],
      },
      {
        repeat: 59,
        layers: [
          [
            norm,
            latentAttention,
            norm,
            {
              kind: "experts",
              experts: 160,
              active: 6,
              size: 1536,
              gated: true,
              activation: "silu",
              shared: { count: 2, size: 3072 },
              router: { scoring: "softmax", normalize: false },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  contextLength: { value: 131_072, source: row },
  publishedParameters: undefined,
  statedParameters: { total: 236_000_000_000, active: 21_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [{ where: "AI-Hypercomputer/maxtext:src/maxtext/configs/models/deepseek2-236b.yml", date: "2026-11-23" }],
}
