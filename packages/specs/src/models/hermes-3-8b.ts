// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const hermes38B: Model = {
  id: "hermes-3-8b",
  name: "Hermes-3-Llama-3.1-8B",
  aliases: [],
  publisher: "Nous Research",
  family: "hermes",
  repository: "NousResearch/Hermes-3-Llama-3.1-8B",
  released: { value: "2024-08", source },
  license: { value: "llama3", source },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 4096,
    vocabularySize: 128_256,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 32,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 500_000 },
            },
            norm,
            { kind: "dense", size: 14_336, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    embeddingExtras: { ropeFactors: { kind: "frequencies", elements: 64 } },
  },
  publishedParameters: {
    value: 8_030_261_248,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#NousResearch/Hermes-3-Llama-3.1-8B",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 8_030_000_000,
    source: { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.1-8B", date: "2026-11-23", scope: "row" },
  },
  downloads: {
    value: 209_394,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#NousResearch/Hermes-3-Llama-3.1-8B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Llama-3.1-8B", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#NousResearch/Hermes-3-Llama-3.1-8B",
      date: "2026-11-23",
    },
  ],
}
