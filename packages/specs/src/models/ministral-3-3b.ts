// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "mlc-ai/mlc-llm@79d603f:python/mlc_llm/model/model_preset.py#ministral3_3b_2512",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const ministral33B: Model = {
  id: "ministral-3-3b",
  name: "Ministral-3-3B-Instruct-2512",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Ministral-3-3B-Instruct-2512",
  released: { value: "2025-12-02", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "toolUse", "vision"],
  modalities: ["text", "image"],
  architecture: {
    names: {
      huggingFace: "ministral3",
      gguf: "mistral3",
      checkpoint: [
        ["model.", "language_model.model."],
        ["lm_head.", "language_model.lm_head."],
      ],
    },
    hiddenSize: 3072,
    vocabularySize: 131_072,
    contextLength: 262_144,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 26,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 1_000_000 },
            },
            norm,
            { kind: "dense", size: 9216, gated: true, activation: "silu" },
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
          heads: 16,
          feedForwardSize: 4096,
          norm: "rms",
          gated: true,
          patch: { size: 14 },
          firstNorm: "rms",
          merge: 2,
          projector: [
            { part: "norm", type: "rms", size: 1024 },
            { part: "linear", inputs: 4096, outputs: 1024 },
            { part: "linear", inputs: 1024, outputs: 3072 },
            { part: "linear", inputs: 3072, outputs: 3072 },
          ],
        },
      },
    ],
  },
  publishedParameters: undefined,
  statedParameters: { total: 3_400_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["towers", "norm.epsilon"],
  sources: [
    { where: "mlc-ai/mlc-llm@79d603f:python/mlc_llm/model/model_preset.py#ministral3_3b_2512", date: "2026-11-23" },
  ],
}
