// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Mistral-NeMo-Minitron-8B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const mistralNemoMinitron8B: Model = {
  id: "mistral-nemo-minitron-8b",
  name: "Mistral-NeMo-Minitron-8B-Instruct",
  aliases: [],
  publisher: "NVIDIA",
  family: "nemotron",
  repository: "nvidia/Mistral-NeMo-Minitron-8B-Instruct",
  released: { value: "2024-10-02", source: row, verified: false },
  license: {
    value: "other (nvidia-open-model)",
    source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" },
  },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "mistral", gguf: "llama" },
    hiddenSize: 4096,
    vocabularySize: 131_072,
    contextLength: 8192,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 11_520, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 8_414_105_600,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Mistral-NeMo-Minitron-8B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_400_000_000, source: row },
  downloads: {
    value: 23_431,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Mistral-NeMo-Minitron-8B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Mistral-NeMo-Minitron-8B-Instruct",
      date: "2026-11-23",
    },
    { where: "abhibambhaniya/GenZ-LLM-Analyzer:GenZ/Models/Model_sets/nvidia.py", date: "2026-11-23" },
  ],
}
