// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "layer", epsilon: 0.000001 } satisfies Block

export const ayaExpanse32B: Model = {
  id: "aya-expanse-32b",
  name: "Aya Expanse 32B",
  aliases: [],
  publisher: "Cohere",
  family: "command",
  repository: "CohereLabs/aya-expanse-32b",
  released: { value: "2024-10", source },
  license: { value: "cc-by-nc-4.0", source },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "cohere", gguf: "command-r" },
    hiddenSize: 8192,
    vocabularySize: 256_000,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              sideBySide: [
                {
                  kind: "attention",
                  heads: 64,
                  kvHeads: 8,
                  keyDim: 128,
                  valueDim: 128,
                  rope: { dimensions: 128, base: 4_000_000 },
                },
                { kind: "dense", size: 24_576, gated: true, activation: "silu" },
              ],
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    scales: { logits: 0.0625 },
  },
  publishedParameters: {
    value: 32_296_476_672,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/aya-expanse-32b",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 32_300_000_000,
    source: {
      where: "berketpbs/llmspec:data/models.json (40 layers, 8192, kv 8, 128)",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 12_291,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/aya-expanse-32b",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.intermediate_size", "norm.epsilon"],
  notes: ["intermediate_size 24576 derived from the safetensors total 32296476672"],
  sources: [
    { where: "berketpbs/llmspec:data/models.json (40 layers, 8192, kv 8, 128)", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/aya-expanse-32b",
      date: "2026-11-23",
    },
  ],
}
