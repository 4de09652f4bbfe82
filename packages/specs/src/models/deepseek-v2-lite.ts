// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AI-Hypercomputer/maxtext:src/maxtext/checkpoint_conversion/utils/hf_model_configs.py#deepseek2_16b_config",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const latentAttention = {
  kind: "latentAttention",
  heads: 16,
  keyValueRank: 512,
  keyDim: 192,
  sharedKeyDim: 64,
  valueDim: 128,
  rope: { dimensions: 64, base: 10_000 },
} satisfies Block

export const deepseekV2Lite: Model = {
  id: "deepseek-v2-lite",
  name: "DeepSeek-V2-Lite-Chat",
  aliases: [],
  publisher: "DeepSeek",
  family: "deepseek",
  repository: "deepseek-ai/DeepSeek-V2-Lite-Chat",
  released: { value: "2024-05-15", source: row, verified: false },
  license: { value: "other (deepseek)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "deepseek_v2", gguf: "deepseek2" },
    hiddenSize: 2048,
    vocabularySize: 102_400,
    contextLength: 163_840,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, latentAttention, norm, { kind: "dense", size: 10_944, gated: true, activation: "silu" }]],
      },
      {
        repeat: 26,
        layers: [
          [
            norm,
            latentAttention,
            norm,
            {
              kind: "experts",
              experts: 64,
              active: 6,
              size: 1408,
              gated: true,
              activation: "silu",
              shared: { count: 2, size: 2816 },
              router: { scoring: "softmax", normalize: false },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  contextLength: { value: 32_768, source: row },
  publishedParameters: {
    value: 15_706_484_224,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V2-Lite-Chat",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 16_000_000_000, active: 2_400_000_000, source: row },
  downloads: {
    value: 952_898,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V2-Lite-Chat",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "AI-Hypercomputer/maxtext:src/maxtext/checkpoint_conversion/utils/hf_model_configs.py#deepseek2_16b_config",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#deepseek-ai/DeepSeek-V2-Lite-Chat",
      date: "2026-11-23",
    },
  ],
}
