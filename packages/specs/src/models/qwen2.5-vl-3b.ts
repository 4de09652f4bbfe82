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
    towers: [
      {
        reads: "image",
        shape: {
          hiddenSize: 1280,
          layers: 32,
          heads: 16,
          feedForwardSize: 3420,
          norm: "rms",
          biases: { qkv: true, output: true, feedForward: true },
          gated: true,
          patch: { size: 14, frames: 2 },
          merge: 2,
          projector: [
            { part: "norm", type: "rms", size: 1280 },
            { part: "linear", inputs: 5120, outputs: 5120, bias: true },
            { part: "linear", inputs: 5120, outputs: 2048, bias: true },
          ],
        },
      },
    ],
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
  notes: ["no source states vision_config; the tower that it describes has the parameters of the published total"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2.5-VL-3B-Instruct",
      date: "2026-11-23",
    },
  ],
}
