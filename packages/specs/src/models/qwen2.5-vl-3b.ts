// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-3B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen25Vl3B: Model = {
  id: "qwen2.5-vl-3b",
  name: "Qwen2.5-VL-3B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2.5-VL-3B-Instruct",
  released: { value: "2025-01", source: { where: "berketpbs/llmspec:data/models.json", date: "2026-11-23" } },
  license: { value: "other (qwen-research)", source: row, verified: false },
  capabilities: ["chat", "vision", "toolUse"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "qwen2_5_vl", gguf: "qwen2vl" },
    hiddenSize: 2048,
    vocabularySize: 151_936,
    contextLength: 128_000,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 36,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 2,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000, sections: [16, 24, 24] },
              qkvBias: true,
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
    value: 3_754_622_976,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-3B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 3_000_000_000, source: row },
  towers: [{ reads: "image", parameters: 668_684_288 }],
  downloads: {
    value: 3_484_014,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-3B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.vision_config", "rope.base", "norm.epsilon"],
  notes: [
    "vision_config dims from general knowledge of Qwen2.5-VL, confirmed by exact match to safetensors total where the count from shapes does",
  ],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-3B-Instruct",
      date: "2026-11-23",
    },
  ],
}
