// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "a public repository file that its index did not name (ernie4_5_moe config)",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 20,
  kvHeads: 4,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 500_000 },
} satisfies Block

export const ernie4521BA3bPt: Model = {
  id: "ernie-4.5-21b-a3b-pt",
  name: "ERNIE-4.5-21B-A3B-PT",
  aliases: [],
  publisher: "Baidu",
  family: "ernie",
  repository: "baidu/ERNIE-4.5-21B-A3B-PT",
  released: { value: "2025-06-30", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "ernie4_5_moe",
      gguf: "ernie4_5-moe",
      checkpoint: [["mlp.gate.e_score_correction_bias", "mlp.moe_statics.e_score_correction_bias"]],
    },
    hiddenSize: 2560,
    vocabularySize: 103_424,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 1,
        layers: [[norm, attention, norm, { kind: "dense", size: 12_288, gated: true, activation: "silu" }]],
      },
      {
        repeat: 27,
        layers: [
          [
            norm,
            attention,
            norm,
            {
              kind: "experts",
              experts: 64,
              active: 6,
              size: 1536,
              gated: true,
              activation: "silu",
              shared: { count: 2, size: 3072 },
              router: { scoring: "softmax", selectionBias: true, normalize: true },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 21_000_000_000, active: 3_000_000_000, source: row },
  downloads: {
    value: 54_255,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#baidu/ERNIE-4.5-21B-A3B-PT",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "a public repository file that its index did not name (ernie4_5_moe config)", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#baidu/ERNIE-4.5-21B-A3B-PT",
      date: "2026-11-23",
    },
  ],
}
