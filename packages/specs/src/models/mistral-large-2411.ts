// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Mistral-Large-Instruct-2411",
  date: "2026-11-23",
  scope: "row",
}

const source: Source = { where: "https://openrouter.ai/mistralai/mistral-large-2407/benchmarks", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const mistralLarge2411: Model = {
  id: "mistral-large-2411",
  name: "Mistral-Large-Instruct-2411",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Mistral-Large-Instruct-2411",
  released: {
    value: "2024-11-18",
    source: { where: "anomalyco/models.dev@f3fc692:models/mistral/mistral-large-2411.toml", date: "2026-11-23" },
  },
  license: { value: "other (mrl)", source: row, verified: false },
  capabilities: ["chat", "coding", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "mistral", gguf: "llama" },
    hiddenSize: 12_288,
    vocabularySize: 32_768,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 88,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 96,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
            },
            norm,
            { kind: "dense", size: 28_672, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  contextLength: { value: 131_072, source: row },
  publishedParameters: undefined,
  statedParameters: { total: 123_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [
    { name: "Artificial Analysis Coding Index", score: 13.8, metric: "index", source },
    { name: "SciCode", score: 29.2, metric: "percent correct", source },
    { name: "Terminal-Bench Hard", score: 6.1, metric: "success rate", source },
  ],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [{ where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Mistral-Large-Instruct-2411", date: "2026-11-23" }],
}
