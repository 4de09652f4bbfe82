// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.7_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const minimaxM27: Model = {
  id: "minimax-m2.7",
  name: "MiniMax-M2.7",
  aliases: [],
  publisher: "MiniMax",
  family: "minimax",
  repository: "MiniMaxAI/MiniMax-M2.7",
  released: {
    value: "2026-03-18",
    source: { where: "anomalyco/models.dev@f3fc692:models/minimax/MiniMax-M2.7.toml", date: "2026-11-23" },
  },
  license: { value: "other", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "minimax_m2",
      gguf: "minimax-m2",
      checkpoint: [
        ["mlp.gate.e_score_correction_bias", "mlp.e_score_correction_bias"],
        ["mlp.", "block_sparse_moe."],
        ["gate_proj", "w1"],
        ["up_proj", "w3"],
        ["down_proj", "w2"],
      ],
    },
    hiddenSize: 3072,
    vocabularySize: 200_064,
    contextLength: 204_800,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 62,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 48,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 64, base: 5_000_000 },
              qkNorm: "width",
            },
            norm,
            {
              kind: "experts",
              experts: 256,
              active: 8,
              size: 1536,
              gated: true,
              activation: "silu",
              router: { scoring: "sigmoid", selectionBias: true, normalize: true },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  contextLength: { value: 196_608, source: row },
  publishedParameters: {
    value: 228_703_644_928,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#MiniMaxAI/MiniMax-M2.7",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 230_000_000_000, active: 10_000_000_000, source: row },
  downloads: {
    value: 676_602,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#MiniMaxAI/MiniMax-M2.7",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.7_config.json",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#MiniMaxAI/MiniMax-M2.7", date: "2026-11-23" },
  ],
}
