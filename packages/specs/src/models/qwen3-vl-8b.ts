// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-8B-Instruct_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen3Vl8B: Model = {
  id: "qwen3-vl-8b",
  name: "Qwen3-VL-8B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3-VL-8B-Instruct",
  released: { value: "2025-10-14", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "vision", "toolUse"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "qwen3_vl_text", gguf: "qwen3vl", checkpoint: [["model.", "model.language_model."]] },
    hiddenSize: 4096,
    vocabularySize: 151_936,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 36,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 5_000_000, sections: [24, 20, 20] },
              qkNorm: true,
            },
            norm,
            { kind: "dense", size: 12_288, gated: true, activation: "silu" },
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
          hiddenSize: 1152,
          layers: 27,
          heads: 16,
          feedForwardSize: 4304,
          norm: "layer",
          biases: { qkv: true, output: true, feedForward: true },
          patch: { size: 16, frames: 2, bias: true },
          positions: 2304,
          merge: 2,
          projector: [
            { part: "norm", type: "layer", size: 1152 },
            { part: "linear", inputs: 4608, outputs: 4608, bias: true },
            { part: "linear", inputs: 4608, outputs: 4096, bias: true },
            { part: "norm", type: "layer", size: 4608, count: 3 },
            { part: "linear", inputs: 4608, outputs: 4608, bias: true, count: 3 },
            { part: "linear", inputs: 4608, outputs: 4096, bias: true, count: 3 },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 8_767_123_696,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-VL-8B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_000_000_000, source: row },
  downloads: {
    value: 5_362_072,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-VL-8B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-8B-Instruct_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-VL-8B-Instruct",
      date: "2026-11-23",
    },
  ],
}
