// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "a public repository file that its index did not name (tiny-aya-global config, layer count shortened there)",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "layer", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 16,
  kvHeads: 4,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 50_000 },
  window: 4096,
} satisfies Block

const dense = { kind: "dense", size: 11_008, gated: true, activation: "silu" } satisfies Block

const layer = [norm, { sideBySide: [windowedAttention, dense] }] satisfies Layer

export const tinyAyaGlobal: Model = {
  id: "tiny-aya-global",
  name: "Tiny Aya Global",
  aliases: [],
  publisher: "Cohere",
  family: "command",
  repository: "CohereLabs/tiny-aya-global",
  released: { value: "2026-02-17", source: row, verified: false },
  license: { value: "cc-by-nc-4.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "cohere2", gguf: "cohere2" },
    hiddenSize: 2048,
    vocabularySize: 262_144,
    contextLength: 8192,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 9,
        layers: [
          layer,
          layer,
          layer,
          [norm, { sideBySide: [{ kind: "attention", heads: 16, kvHeads: 4, keyDim: 128, valueDim: 128 }, dense] }],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { logits: 0.0625 },
  },
  publishedParameters: {
    value: 3_349_227_520,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/tiny-aya-global",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 3_350_000_000, source: row },
  downloads: {
    value: 15_479,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/tiny-aya-global",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.num_hidden_layers", "norm.epsilon"],
  notes: ["num_hidden_layers 36 derived from safetensors total"],
  sources: [
    {
      where:
        "a public repository file that its index did not name (tiny-aya-global config, layer count shortened there)",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/tiny-aya-global",
      date: "2026-11-23",
    },
  ],
}
