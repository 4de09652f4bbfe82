// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#OpenGVLab/InternVL3_5-8B-HF",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const internvl358B: Model = {
  id: "internvl3.5-8b",
  name: "InternVL3_5-8B-HF",
  aliases: [],
  publisher: "Shanghai AI Lab",
  family: "internvl",
  repository: "OpenGVLab/InternVL3_5-8B-HF",
  released: { value: "2025-08-25", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "qwen3", gguf: "qwen3" },
    hiddenSize: 4096,
    vocabularySize: 151_936,
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
          hiddenSize: 1024,
          layers: 24,
          feedForwardSize: 4096,
          norm: "layer",
          biases: { qkv: true, output: true, feedForward: true },
          layerScales: true,
          patch: { size: 14, bias: true },
          positions: 1025,
          classToken: true,
          merge: 2,
          projector: [
            { part: "norm", type: "layer", size: 4096 },
            { part: "linear", inputs: 4096, outputs: 4096, bias: true },
            { part: "linear", inputs: 4096, outputs: 4096, bias: true },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 8_528_318_464,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#OpenGVLab/InternVL3_5-8B-HF",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_500_000_000, source: row },
  downloads: {
    value: 45_881,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#OpenGVLab/InternVL3_5-8B-HF",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#OpenGVLab/InternVL3_5-8B-HF",
      date: "2026-11-23",
    },
  ],
}
