// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Falcon3-1B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const falcon31B: Model = {
  id: "falcon3-1b",
  name: "Falcon3-1B-Instruct",
  aliases: [],
  publisher: "TII",
  family: "falcon",
  repository: "tiiuae/Falcon3-1B-Instruct",
  released: { value: "2024-12-17", source: row, verified: false },
  license: { value: "other (falcon-llm-license)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 2048,
    vocabularySize: 131_072,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 18,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 8,
              kvHeads: 4,
              keyDim: 256,
              valueDim: 256,
              rope: { dimensions: 256, base: 1_000_042 },
            },
            norm,
            { kind: "dense", size: 8192, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  contextLength: { value: 8192, source: row },
  publishedParameters: {
    value: 1_669_408_768,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/Falcon3-1B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 1_670_000_000, source: row },
  downloads: {
    value: 11_672,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/Falcon3-1B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Falcon3-1B-Instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tiiuae/Falcon3-1B-Instruct",
      date: "2026-11-23",
    },
  ],
}
