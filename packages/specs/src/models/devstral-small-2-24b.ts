// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "a public repository file that its index did not name (ministral3 5120/40/32/8/128, yarn factor 48 x 8192 = 393216)",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const devstralSmall224B: Model = {
  id: "devstral-small-2-24b",
  name: "Devstral-Small-2-24B-Instruct-2512",
  aliases: [],
  publisher: "Mistral AI",
  family: "mistral",
  repository: "mistralai/Devstral-Small-2-24B-Instruct-2512",
  released: { value: "2025-12-09", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "coding", "toolUse", "vision"],
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
    hiddenSize: 5120,
    vocabularySize: 131_072,
    contextLength: 393_216,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 40,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 100_000_000 },
            },
            norm,
            { kind: "dense", size: 32_768, gated: true, activation: "silu" },
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
            { part: "linear", inputs: 1024, outputs: 5120 },
            { part: "linear", inputs: 5120, outputs: 5120 },
          ],
        },
      },
    ],
  },
  publishedParameters: undefined,
  statedParameters: { total: 24_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["towers", "norm.epsilon"],
  sources: [
    {
      where:
        "a public repository file that its index did not name (ministral3 5120/40/32/8/128, yarn factor 48 x 8192 = 393216)",
      date: "2026-11-23",
    },
    {
      where:
        "a public repository file that its index did not name (test with the text_config of Devstral-Small-2: ministral3 5120/32768/40/32/8/128, vocabulary 131072)",
      date: "2026-11-23",
    },
  ],
}
