// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#OpenGVLab/InternVL3-2B-hf",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const internvl32B: Model = {
  id: "internvl3-2b",
  name: "InternVL3-2B-hf",
  aliases: [],
  publisher: "Shanghai AI Lab",
  family: "internvl",
  repository: "OpenGVLab/InternVL3-2B-hf",
  released: { value: "2025-04-11", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: {
      huggingFace: "internvl",
      gguf: "qwen2",
      checkpoint: [
        ["model.", "language_model.model."],
        ["lm_head.", "language_model.lm_head."],
      ],
    },
    hiddenSize: 1536,
    vocabularySize: 151_674,
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
              heads: 12,
              kvHeads: 2,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkvBias: true,
            },
            norm,
            { kind: "dense", size: 8960, gated: true, activation: "silu" },
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
            { part: "linear", inputs: 4096, outputs: 1536, bias: true },
            { part: "linear", inputs: 1536, outputs: 1536, bias: true },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 2_088_957_440,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#OpenGVLab/InternVL3-2B-hf",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 2_100_000_000, source: row },
  downloads: {
    value: 15_332,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#OpenGVLab/InternVL3-2B-hf",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#OpenGVLab/InternVL3-2B-hf",
      date: "2026-11-23",
    },
  ],
}
