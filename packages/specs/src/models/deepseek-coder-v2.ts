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

export const deepseekCoderV2: Model = {
  id: "deepseek-coder-v2",
  name: "DeepSeek-Coder-V2-Instruct",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-Coder-V2-Instruct",
  released: { value: "2024-06-17", source: row, verified: false },
  license: { value: "other (deepseek)", source: row, verified: false },
  capabilities: ["chat", "coding", "fillInTheMiddle"],
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
  publishedParameters: {
    value: 235_741_434_880,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-Coder-V2-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 236_000_000_000, active: 21_000_000_000, source: row },
  downloads: {
    value: 118_030,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-Coder-V2-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "AI-Hypercomputer/maxtext:src/maxtext/configs/models/deepseek2-236b.yml", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-Coder-V2-Instruct",
      date: "2026-11-23",
    },
  ],
}
