// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#CodeLlama-70b-Instruct-hf",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const codellama70B: Model = {
  id: "codellama-70b",
  name: "CodeLlama-70b-Instruct",
  aliases: [],
  publisher: "Meta",
  family: "llama",
  repository: "codellama/CodeLlama-70b-Instruct-hf",
  released: { value: "2024-01-29", source: row, verified: false },
  license: { value: "llama2", source: row, verified: false },
  capabilities: ["chat", "coding", "fillInTheMiddle"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 8192,
    vocabularySize: 32_015,
    contextLength: 16_384,
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
  contextLength: { value: 4096, source: row },
  publishedParameters: undefined,
  statedParameters: { total: 69_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [{ where: "Lightning-AI/litgpt@2685705:litgpt/config.py#CodeLlama-70b-Instruct-hf", date: "2026-11-23" }],
}
