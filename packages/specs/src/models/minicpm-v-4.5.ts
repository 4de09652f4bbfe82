// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openbmb/MiniCPM-V-4_5",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const minicpmV45: Model = {
  id: "minicpm-v-4.5",
  name: "MiniCPM-V-4.5",
  aliases: [],
  publisher: "OpenBMB",
  family: "minicpm",
  repository: "openbmb/MiniCPM-V-4_5",
  released: { value: "2025-08-26", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "qwen3", gguf: "qwen3" },
    hiddenSize: 4096,
    vocabularySize: 151_748,
    contextLength: 40_960,
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
              rope: { dimensions: 128, base: 10_000 },
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
          feedForwardSize: 4304,
          norm: "layer",
          biases: { qkv: true, output: true, feedForward: true },
          patch: { size: 14, bias: true },
          positions: 4900,
          lastNorm: "layer",
          projector: [
            { part: "table", rows: 64, columns: 4096 },
            { part: "linear", inputs: 1152, outputs: 4096 },
            { part: "linear", inputs: 4096, outputs: 4096, bias: true, count: 4 },
            { part: "norm", type: "layer", size: 4096, count: 3 },
            { part: "linear", inputs: 4096, outputs: 4096 },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 8_695_895_280,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openbmb/MiniCPM-V-4_5",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_700_000_000, source: row },
  downloads: {
    value: 141_094,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openbmb/MiniCPM-V-4_5",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#openbmb/MiniCPM-V-4_5", date: "2026-11-23" },
  ],
}
