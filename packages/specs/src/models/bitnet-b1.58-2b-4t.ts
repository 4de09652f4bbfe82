// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/bitnet-b1.58-2B-4T",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const bitnetB1582B4T: Model = {
  id: "bitnet-b1.58-2b-4t",
  name: "BitNet-b1.58-2B-4T",
  aliases: [],
  publisher: "Microsoft",
  family: "bitnet",
  repository: "microsoft/bitnet-b1.58-2B-4T",
  released: { value: "2025-04-14", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "bitnet", gguf: "bitnet" },
    hiddenSize: 2560,
    vocabularySize: 128_256,
    contextLength: 4096,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 30,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 20,
              kvHeads: 5,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 500_000 },
              outputNorm: true,
            },
            norm,
            { kind: "dense", size: 6912, gated: true, activation: "reluSquared", hiddenNorm: true },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 2_400_000_000, source: row },
  downloads: {
    value: 17_761,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/bitnet-b1.58-2B-4T",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/bitnet-b1.58-2B-4T",
      date: "2026-11-23",
    },
  ],
}
