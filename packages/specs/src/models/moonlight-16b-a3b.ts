// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Moonlight-16B-A3B-Instruct",
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
  rope: { dimensions: 64, base: 50_000 },
} satisfies Block

export const moonlight16BA3b: Model = {
  id: "moonlight-16b-a3b",
  name: "Moonlight-16B-A3B-Instruct",
  aliases: [],
  publisher: "Moonshot AI",
  family: "kimi",
  repository: "moonshotai/Moonlight-16B-A3B-Instruct",
  released: { value: "2025-02-22", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "deepseek_v3", gguf: "deepseek2" },
    hiddenSize: 2048,
    vocabularySize: 163_840,
    contextLength: 8192,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, latentAttention, norm, { kind: "dense", size: 11_264, gated: true, activation: "silu" }]],
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
    value: 15_960_111_936,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Moonlight-16B-A3B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 16_000_000_000, active: 3_000_000_000, source: row },
  downloads: {
    value: 48_963,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Moonlight-16B-A3B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Moonlight-16B-A3B-Instruct",
      date: "2026-11-23",
    },
    { where: "THUDM/slime:scripts/models/moonlight.sh", date: "2026-11-23" },
  ],
}
