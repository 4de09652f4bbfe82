// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" }

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const phi3Medium4K: Model = {
  id: "phi-3-medium-4k",
  name: "Phi-3-medium-4k-instruct",
  aliases: [],
  publisher: "Microsoft",
  family: "phi",
  repository: "microsoft/Phi-3-medium-4k-instruct",
  released: { value: "2024-05", source },
  license: { value: "mit", source },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "phi3", gguf: "phi3" },
    hiddenSize: 5120,
    vocabularySize: 32_064,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 40,
              kvHeads: 10,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              fusedQkv: "both",
              window: 2047,
            },
            norm,
            { kind: "dense", size: 17_920, gated: true, activation: "silu", fusedGateUp: "both" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 13_960_238_080,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3-medium-4k-instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: {
    total: 14_000_000_000,
    source: {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3-medium-4k-instruct",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: {
    value: 45_679,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3-medium-4k-instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#microsoft/Phi-3-medium-4k-instruct",
      date: "2026-11-23",
    },
    { where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/microsoft.py", date: "2026-11-23" },
  ],
}
