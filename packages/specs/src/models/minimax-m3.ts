// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Model } from "./model.ts"

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const minimaxM3: Model = {
  id: "minimax-m3",
  name: "MiniMax-M3",
  aliases: [],
  publisher: "MiniMax",
  family: "minimax",
  repository: "MiniMaxAI/MiniMax-M3",
  released: {
    value: "2026-06-01",
    source: { where: "anomalyco/models.dev@f3fc692:models/minimax/MiniMax-M3.toml", date: "2026-11-23" },
  },
  license: undefined,
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: {
      huggingFace: "minimax_m3",
      gguf: "minimax-m3",
      checkpoint: [["mlp.gate.e_score_correction_bias", "mlp.e_score_correction_bias"]],
    },
    hiddenSize: 6144,
    vocabularySize: 200_064,
    contextLength: 1_048_576,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 3,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 64, base: 5_000_000 },
              qkNorm: true,
            },
            norm,
            { kind: "dense", size: 12_288, gated: true, activation: "silu" },
          ],
        ],
      },
      {
        repeat: 57,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 64, base: 5_000_000 },
              qkNorm: true,
              indexer: { heads: 4, keyDim: 128, blockSize: 128, chosenBlocks: 16, localBlocks: 1 },
            },
            norm,
            {
              kind: "experts",
              experts: 128,
              active: 4,
              size: 3072,
              gated: true,
              activation: "silu",
              shared: { count: 1, size: 3072 },
              router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2 },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    towers: [{ reads: "image" }],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 427_000_000_000,
    active: 26_000_000_000,
    source: {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M3_config.json",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  notes: ["vision_config: there, with fields that no source was found for"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M3_config.json",
      date: "2026-11-23",
    },
  ],
}
