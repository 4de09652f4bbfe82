// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#OLMo-2-1124-13B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

export const olmo213B: Model = {
  id: "olmo-2-13b",
  name: "OLMo-2-1124-13B-Instruct",
  aliases: [],
  publisher: "Allen Institute for AI",
  family: "olmo",
  repository: "allenai/OLMo-2-1124-13B-Instruct",
  released: { value: "2024-11-26", source: row, verified: false },
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
        repeat: 40,
        layers: [
          [
            {
              kind: "attention",
              heads: 40,
              kvHeads: 40,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 500_000 },
              qkNorm: "width",
            },
            norm,
            { kind: "dense", size: 13_824, gated: true, activation: "silu" },
            norm,
          ],
        ],
      },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.000001 },
    predictionLayers: [],
  },
  publishedParameters: {
    value: 13_716_198_400,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMo-2-1124-13B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 13_700_000_000, source: row },
  downloads: {
    value: 18_312,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMo-2-1124-13B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#OLMo-2-1124-13B-Instruct", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#allenai/OLMo-2-1124-13B-Instruct",
      date: "2026-11-23",
    },
  ],
}
