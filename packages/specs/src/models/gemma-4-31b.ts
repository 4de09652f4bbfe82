// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AI-Hypercomputer/maxtext:src/maxtext/checkpoint_conversion/utils/hf_model_configs.py#gemma4_31b_config",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 32,
  kvHeads: 16,
  keyDim: 256,
  valueDim: 256,
  rope: { dimensions: 256, base: 10_000 },
  qkNorm: true,
  window: 1024,
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

const norm3 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.000001,
  tensor: { huggingFace: "pre_feedforward_layernorm" },
} satisfies Block

const dense = { kind: "dense", size: 21_504, gated: true, activation: "gelu" } satisfies Block

const outputScale = { kind: "outputScale" } satisfies Block

const layer = [norm, windowedAttention, norm2, norm3, dense, norm2, outputScale] satisfies Layer

export const gemma431B: Model = {
  id: "gemma-4-31b",
  name: "Gemma-4-31B-it",
  aliases: [],
  publisher: "Google",
  family: "gemma",
  repository: "google/gemma-4-31B-it",
  released: {
    value: "2026-04-02",
    source: { where: "anomalyco/models.dev@f3fc692:models/google/gemma-4-31b-it.toml", date: "2026-11-23" },
  },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: {
      huggingFace: "gemma4_text",
      gguf: "gemma4",
      checkpoint: [
        ["mlp.gate.weight", "router.proj.weight"],
        ["mlp.gate.", "router."],
        ["mlp.experts.", "experts."],
        ["model.", "model.language_model."],
      ],
    },
    hiddenSize: 5376,
    vocabularySize: 262_144,
    contextLength: 262_144,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 10,
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
              heads: 32,
              kvHeads: 4,
              keyDim: 512,
              valueDim: 512,
              rope: { dimensions: 512, base: 1_000_000 },
              qkNorm: true,
              valueFromKey: true,
            },
            norm2,
            norm3,
            dense,
            norm2,
            outputScale,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    embeddingExtras: { ropeFactors: { kind: "frequencies", elements: 256 } },
    towers: [
      {
        reads: "image",
        shape: {
          hiddenSize: 1152,
          layers: 27,
          heads: 16,
          feedForwardSize: 4304,
          norm: "rms",
          closingNorms: true,
          qkNorm: "head",
          gated: true,
          patch: { size: 16 },
          positions: 10_240,
          positionTables: 2,
          standardized: true,
          merge: 3,
          projector: [{ part: "linear", inputs: 1152, outputs: 5376 }],
        },
      },
    ],
  },
  publishedParameters: {
    value: 31_273_088_876,
    source: {
      where: "huggingface.co/api/models/google/gemma-4-31B-it, safetensors.total, quoted in a public repository",
      date: "2026-12-01",
    },
  },
  statedParameters: { total: 30_700_000_000, source: row },
  downloads: {
    value: 8_894_303,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-4-31B-it",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: ["standardize: the published count has two vectors of 1152 more than the tower's layers"],
  sources: [
    {
      where: "AI-Hypercomputer/maxtext:src/maxtext/checkpoint_conversion/utils/hf_model_configs.py#gemma4_31b_config",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-4-31B-it", date: "2026-11-23" },
  ],
}
