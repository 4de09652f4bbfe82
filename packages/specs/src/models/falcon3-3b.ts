// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Falcon3-3B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const falcon33B: Model = {
  id: "falcon3-3b",
  name: "Falcon3-3B-Instruct",
  aliases: [],
  publisher: "TII",
  family: "falcon",
  repository: "tiiuae/Falcon3-3B-Instruct",
  released: { value: "2024-12-17", source: row, verified: false },
  license: { value: "other (falcon-llm-license)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 3072,
    vocabularySize: 131_072,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 22,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 12,
              kvHeads: 4,
              keyDim: 256,
              valueDim: 256,
              rope: { dimensions: 256, base: 1_000_042 },
            },
            norm,
            { kind: "dense", size: 9216, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 3_200_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [{ where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Falcon3-3B-Instruct", date: "2026-11-23" }],
}
