// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#MiniMaxAI/MiniMax-Text-01",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.00001 } satisfies Block

const lightning = { kind: "lightning", heads: 64, headDim: 128 } satisfies Block

const experts = {
  kind: "experts",
  experts: 32,
  active: 2,
  size: 9216,
  gated: true,
  activation: "silu",
  router: { scoring: "softmax", normalize: true },
} satisfies Block

const layer = [norm, lightning, norm, experts] satisfies Layer

export const minimaxM140K: Model = {
  id: "minimax-m1-40k",
  name: "MiniMax-M1-40k",
  aliases: [],
  publisher: "MiniMax",
  family: "minimax",
  repository: "MiniMaxAI/MiniMax-M1-40k",
  released: { value: "2025-06-16", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "minimax_text_01",
      gguf: "minimax-01",
      checkpoint: [
        ["mlp.", "block_sparse_moe."],
        ["gate_proj", "w1"],
        ["up_proj", "w3"],
        ["down_proj", "w2"],
      ],
    },
    hiddenSize: 6144,
    vocabularySize: 200_064,
    contextLength: 1_000_000,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 10,
        layers: [
          layer,
          layer,
          layer,
          layer,
          layer,
          layer,
          layer,
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 64, base: 10_000_000 },
            },
            norm,
            experts,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { residual: 1 },
  },
  publishedParameters: undefined,
  statedParameters: { total: 456_000_000_000, active: 45_900_000_000, source: row },
  downloads: {
    value: 43_895,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#MiniMaxAI/MiniMax-M1-40k",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  notes: ["7 lightning-attention layers then 1 softmax layer, x10; llmfit raw total for this repo is wrong (22.4B)"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#MiniMaxAI/MiniMax-Text-01",
      date: "2026-11-23",
    },
    {
      where: "a public repository file that its index did not name (Chimeraforge test: 10 of 80 attention layers)",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#MiniMaxAI/MiniMax-M1-40k", date: "2026-11-23" },
  ],
}
