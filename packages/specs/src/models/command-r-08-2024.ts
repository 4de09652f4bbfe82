// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Model } from "./model.ts"

const norm = { kind: "norm", type: "layer", epsilon: 0.000001 } satisfies Block

export const commandR082024: Model = {
  id: "command-r-08-2024",
  name: "C4AI Command R 08-2024",
  aliases: [],
  publisher: "Cohere",
  family: "command",
  repository: "CohereLabs/c4ai-command-r-08-2024",
  released: {
    value: "2024-08-30",
    source: { where: "anomalyco/models.dev@f3fc692:models/cohere/command-r-08-2024.toml", date: "2026-11-23" },
  },
  license: { value: "cc-by-nc-4.0", source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" } },
  capabilities: ["chat", "toolUse"],
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
  publishedParameters: undefined,
  statedParameters: {
    total: 32_300_000_000,
    source: {
      where: "berketpbs/llmspec:data/models.json (40 layers, 8192, kv 8, 128)",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: undefined,
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.intermediate_size", "norm.epsilon"],
  notes: ["intermediate_size 24576 derived from 32.3B total (matches aya-expanse-32b llmfit total 32296476672)"],
  sources: [
    { where: "berketpbs/llmspec:data/models.json (40 layers, 8192, kv 8, 128)", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#CohereLabs/aya-expanse-32b",
      date: "2026-11-23",
    },
  ],
}
