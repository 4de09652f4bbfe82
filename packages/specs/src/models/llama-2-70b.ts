// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-2-70b-chat-hf",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const llama270B: Model = {
  id: "llama-2-70b",
  name: "Llama-2-70b-chat",
  aliases: [],
  publisher: "Meta",
  family: "llama",
  repository: "meta-llama/Llama-2-70b-chat-hf",
  released: { value: "2023-07-18", source: row, verified: false },
  license: { value: "llama2", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 8192,
    vocabularySize: 32_000,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 80,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
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
  publishedParameters: undefined,
  statedParameters: { total: 69_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [{ where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-2-70b-chat-hf", date: "2026-11-23" }],
}
