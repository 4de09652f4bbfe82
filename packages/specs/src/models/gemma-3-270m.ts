// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "llmfit safetensors total 268098176 (exact match); microsoft/harrier-oss-v1-270m in llmfit (gemma3_text, 18 layers) cross-check",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 4,
  kvHeads: 1,
  keyDim: 256,
  valueDim: 256,
  rope: { dimensions: 256, base: 10_000 },
  qkNorm: true,
  window: 512,
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

const norm3 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.000001,
  tensor: { huggingFace: "pre_feedforward_layernorm" },
} satisfies Block

const dense = { kind: "dense", size: 2048, gated: true, activation: "gelu" } satisfies Block

const layer = [norm, windowedAttention, norm2, norm3, dense, norm2] satisfies Layer

export const gemma3270M: Model = {
  id: "gemma-3-270m",
  name: "Gemma-3-270m-it",
  aliases: [],
  publisher: "Google",
  family: "gemma",
  repository: "google/gemma-3-270m-it",
  released: { value: "2025-08-14", source: row, verified: false },
  license: { value: "gemma", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "gemma3_text", gguf: "gemma3" },
    hiddenSize: 640,
    vocabularySize: 262_144,
    contextLength: 32_768,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 3,
        layers: [
          layer,
          layer,
          layer,
          layer,
          layer,
          [
            norm,
            {
              kind: "attention",
              heads: 4,
              kvHeads: 1,
              keyDim: 256,
              valueDim: 256,
              rope: { dimensions: 256, base: 1_000_000 },
              qkNorm: true,
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
  publishedParameters: undefined,
  statedParameters: { total: 270_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where:
        "llmfit safetensors total 268098176 (exact match); microsoft/harrier-oss-v1-270m in llmfit (gemma3_text, 18 layers) cross-check",
      date: "2026-11-23",
    },
  ],
}
