// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-7b-it",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const gemma7B: Model = {
  id: "gemma-7b",
  name: "Gemma-7b-it",
  aliases: [],
  publisher: "Google",
  family: "gemma",
  repository: "google/gemma-7b-it",
  released: { value: "2024-02-21", source: row, verified: false },
  license: { value: "gemma", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "gemma", gguf: "gemma" },
    hiddenSize: 3072,
    vocabularySize: 256_000,
    contextLength: 4096,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 28,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 16,
              keyDim: 256,
              valueDim: 256,
              rope: { dimensions: 256, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 24_576, gated: true, activation: "gelu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  contextLength: { value: 8192, source: row },
  publishedParameters: undefined,
  statedParameters: { total: 8_540_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [{ where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-7b-it", date: "2026-11-23" }],
}
