// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-2-2b-it",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

const norm3 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.000001,
  tensor: { huggingFace: "pre_feedforward_layernorm" },
} satisfies Block

const dense = { kind: "dense", size: 9216, gated: true, activation: "gelu" } satisfies Block

export const gemma22B: Model = {
  id: "gemma-2-2b",
  name: "Gemma-2-2b-it",
  aliases: [],
  publisher: "Google",
  family: "gemma",
  repository: "google/gemma-2-2b-it",
  released: { value: "2024-07-31", source: row, verified: false },
  license: { value: "gemma", source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" } },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "gemma2", gguf: "gemma2" },
    hiddenSize: 2304,
    vocabularySize: 256_000,
    contextLength: 8192,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 13,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 8,
              kvHeads: 4,
              keyDim: 256,
              valueDim: 256,
              rope: { dimensions: 256, base: 10_000 },
              window: 4096,
            },
            norm2,
            norm3,
            dense,
            norm2,
          ],
          [
            norm,
            {
              kind: "attention",
              heads: 8,
              kvHeads: 4,
              keyDim: 256,
              valueDim: 256,
              rope: { dimensions: 256, base: 10_000 },
            },
            norm2,
            norm3,
            dense,
            norm2,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 2_614_341_888,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-2-2b-it",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 2_610_000_000, source: row },
  downloads: {
    value: 379_808,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-2-2b-it",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  notes: ["layer_types: alternating sliding (even layers, window 4096) / full"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Gemma-2-2b-it", date: "2026-11-23" },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-2-2b-it", date: "2026-11-23" },
  ],
}
