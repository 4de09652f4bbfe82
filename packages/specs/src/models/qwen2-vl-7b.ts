// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-VL-7B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen2Vl7B: Model = {
  id: "qwen2-vl-7b",
  name: "Qwen2-VL-7B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2-VL-7B-Instruct",
  released: { value: "2024-08-29", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "qwen2_vl", gguf: "qwen2vl" },
    hiddenSize: 3584,
    vocabularySize: 152_064,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 28,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 28,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000, sections: [16, 24, 24] },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 18_944, gated: true, activation: "silu" },
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
          feedForwardSize: 5120,
          norm: "layer",
          biases: { qkv: true, output: true, feedForward: true },
          patch: { size: 14, frames: 2 },
          merge: 2,
          projector: [
            { part: "norm", type: "layer", size: 1280 },
            { part: "linear", inputs: 5120, outputs: 5120, bias: true },
            { part: "linear", inputs: 5120, outputs: 3584, bias: true },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 8_291_375_616,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-VL-7B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_300_000_000, source: row },
  downloads: {
    value: 3_454_612,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-VL-7B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.vision_config", "rope.base", "norm.epsilon"],
  notes: ["vision dims derived: reproduce the safetensors total (HF names embed_dim/mlp_ratio)"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-VL-7B-Instruct",
      date: "2026-11-23",
    },
  ],
}
