// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Model } from "./model.ts"

const norm = { kind: "norm", type: "layer", epsilon: 0.00001 } satisfies Block

const attention = { kind: "attention", heads: 32, kvHeads: 4, keyDim: 128, valueDim: 128 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 32,
  kvHeads: 4,
  keyDim: 128,
  valueDim: 128,
  window: 4096,
  rope: { dimensions: 128, base: 50_000 },
} satisfies Block

const experts = {
  kind: "experts",
  experts: 128,
  active: 8,
  size: 768,
  gated: true,
  activation: "silu",
  router: { scoring: "sigmoid", normalize: false },
} satisfies Block

const layer = [norm, { sideBySide: [windowedAttention, experts] }] satisfies Layer

export const northMiniCode10: Model = {
  id: "north-mini-code-1.0",
  name: "North Mini Code 1.0",
  aliases: [],
  publisher: "Cohere",
  family: "command",
  repository: "CohereLabs/North-Mini-Code-1.0",
  released: undefined,
  license: undefined,
  capabilities: ["coding", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "cohere2_moe", gguf: "cohere2moe" },
    hiddenSize: 2048,
    vocabularySize: 262_144,
    contextLength: 500_000,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 1,
        layers: [[norm, { sideBySide: [attention, { kind: "dense", size: 3072, gated: true, activation: "silu" }] }]],
      },
      { repeat: 12, layers: [layer, layer, layer, [norm, { sideBySide: [attention, experts] }]] },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { logits: 0.0625 },
  },
  publishedParameters: undefined,
  downloads: undefined,
  benchmarks: [],
  confidence: "derived",
  unverified: ["repository", "config.tie_word_embeddings", "norm.epsilon"],
  notes: ["repo id not verified; tie_word_embeddings is null in the config (Cohere default = tied)"],
  sources: [
    {
      where: "a public repository file that its index did not name (North Mini Code pinned config)",
      date: "2026-11-23",
    },
  ],
}
