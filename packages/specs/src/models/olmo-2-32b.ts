// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "mlc-ai/mlc-llm@79d603f:python/mlc_llm/model/model_preset.py#olmo2_32b",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

export const olmo232B: Model = {
  id: "olmo-2-32b",
  name: "OLMo-2-0325-32B-Instruct",
  aliases: [],
  publisher: "Allen Institute for AI",
  family: "olmo",
  repository: "allenai/OLMo-2-0325-32B-Instruct",
  released: { value: "2025-03-13", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "olmo2", gguf: "olmo2" },
    hiddenSize: 5120,
    vocabularySize: 100_352,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 64,
        layers: [
          [
            {
              kind: "attention",
              heads: 40,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 500_000 },
              qkNorm: "width",
            },
            norm,
            { kind: "dense", size: 27_648, gated: true, activation: "silu" },
            norm,
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.000001 },
    predictionLayers: [],
  },
  publishedParameters: {
    value: 32_234_279_936,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMo-2-0325-32B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 32_200_000_000, source: row },
  downloads: {
    value: 5995,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMo-2-0325-32B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "mlc-ai/mlc-llm@79d603f:python/mlc_llm/model/model_preset.py#olmo2_32b", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMo-2-0325-32B-Instruct",
      date: "2026-11-23",
    },
  ],
}
