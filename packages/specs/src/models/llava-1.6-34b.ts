// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#llava-hf/llava-v1.6-34b-hf",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const llava1634B: Model = {
  id: "llava-1.6-34b",
  name: "LLaVA-v1.6-34B",
  aliases: [],
  publisher: "LLaVA",
  family: "llava",
  repository: "llava-hf/llava-v1.6-34b-hf",
  released: { value: "2024-01-31", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "vision"],
  modalities: ["text", "image"],
  architecture: {
    names: { huggingFace: "llama", gguf: "llama" },
    hiddenSize: 7168,
    vocabularySize: 64_064,
    contextLength: 4096,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 60,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 56,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
            },
            norm,
            { kind: "dense", size: 20_480, gated: true, activation: "silu" },
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
          patch: { size: 14 },
          positions: 577,
          classToken: true,
          firstNorm: "layer",
          lastNorm: "layer",
          projector: [
            { part: "linear", inputs: 1024, outputs: 7168, bias: true },
            { part: "linear", inputs: 7168, outputs: 7168, bias: true },
          ],
          stored: { layers: 23, positions: "weight" },
        },
      },
    ],
  },
  publishedParameters: {
    value: 34_752_083_968,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#llava-hf/llava-v1.6-34b-hf",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 34_800_000_000, source: row },
  downloads: {
    value: 13_387,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#llava-hf/llava-v1.6-34b-hf",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#llava-hf/llava-v1.6-34b-hf",
      date: "2026-11-23",
    },
  ],
}
