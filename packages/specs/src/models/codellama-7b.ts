// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#CodeLlama-7b-Instruct-hf",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const codellama7B: Model = {
  id: "codellama-7b",
  name: "CodeLlama-7b-Instruct",
  aliases: [],
  publisher: "Meta",
  family: "llama",
  repository: "codellama/CodeLlama-7b-Instruct-hf",
  released: { value: "2023-08-24", source: row, verified: false },
  license: { value: "llama2", source: row, verified: false },
  capabilities: ["chat", "coding", "fillInTheMiddle"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 4096,
    vocabularySize: 32_016,
    contextLength: 16_384,
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
              kvHeads: 32,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
            },
            norm,
            { kind: "dense", size: 11_008, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 6_738_546_688,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#codellama/CodeLlama-7b-Instruct-hf",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 6_700_000_000, source: row },
  downloads: {
    value: 47_352,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#codellama/CodeLlama-7b-Instruct-hf",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#CodeLlama-7b-Instruct-hf", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#codellama/CodeLlama-7b-Instruct-hf",
      date: "2026-11-23",
    },
  ],
}
