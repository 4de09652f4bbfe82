// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#stablelm-zephyr-3b",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "layer", epsilon: 0.000001, bias: true } satisfies Block

export const stablelmZephyr3B: Model = {
  id: "stablelm-zephyr-3b",
  name: "StableLM-Zephyr-3B",
  aliases: [],
  publisher: "Stability AI",
  family: "stablelm",
  repository: "stabilityai/stablelm-zephyr-3b",
  released: { value: "2023-12-07", source: row, verified: false },
  license: { value: "other (stabilityai)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "stablelm", gguf: "stablelm" },
    hiddenSize: 2560,
    vocabularySize: 50_304,
    contextLength: 4096,
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
              keyDim: 80,
              valueDim: 80,
              rope: { dimensions: 20, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 6912, gated: true, activation: "silu" },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 2_795_443_200,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#stabilityai/stablelm-zephyr-3b",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 2_800_000_000, source: row },
  downloads: {
    value: 31_341,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#stabilityai/stablelm-zephyr-3b",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#stablelm-zephyr-3b", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#stabilityai/stablelm-zephyr-3b",
      date: "2026-11-23",
    },
  ],
}
