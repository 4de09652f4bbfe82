// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AI-Hypercomputer/maxtext:src/maxtext/checkpoint_conversion/utils/hf_model_configs.py#gemma4_e4b_config",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 8,
  kvHeads: 2,
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

const dense = { kind: "dense", size: 10_240, gated: true, activation: "gelu" } satisfies Block

const perLayerInput = { kind: "perLayerInput", size: 256 } satisfies Block

const outputScale = { kind: "outputScale" } satisfies Block

const layer = [norm, windowedAttention, norm2, norm3, dense, norm2, perLayerInput, outputScale] satisfies Layer

const windowedAttention2 = {
  kind: "attention",
  heads: 8,
  kvHeads: 2,
  keyDim: 256,
  valueDim: 256,
  rope: { dimensions: 256, base: 10_000 },
  qkNorm: true,
  window: 512,
  sharesCacheWith: 22,
} satisfies Block

const layer2 = [norm, windowedAttention2, norm2, norm3, dense, norm2, perLayerInput, outputScale] satisfies Layer

export const gemma4E4b: Model = {
  id: "gemma-4-e4b",
  name: "Gemma-4-E4B-it",
  aliases: [],
  publisher: "Google",
  family: "gemma",
  repository: "google/gemma-4-E4B-it",
  released: {
    value: "2026-04-02",
    source: { where: "anomalyco/models.dev@f3fc692:models/google/gemma-4-E4B-it.toml", date: "2026-11-23" },
  },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision", "audio"],
  modalities: ["text", "image", "video", "audio"],
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
    hiddenSize: 2560,
    vocabularySize: 262_144,
    contextLength: 131_072,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 4,
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
              heads: 8,
              kvHeads: 2,
              keyDim: 512,
              valueDim: 512,
              rope: { dimensions: 512, base: 1_000_000 },
              qkNorm: true,
            },
            norm2,
            norm3,
            dense,
            norm2,
            perLayerInput,
            outputScale,
          ],
        ],
      },
      {
        repeat: 3,
        layers: [
          layer2,
          layer2,
          layer2,
          layer2,
          layer2,
          [
            norm,
            {
              kind: "attention",
              heads: 8,
              kvHeads: 2,
              keyDim: 512,
              valueDim: 512,
              rope: { dimensions: 512, base: 1_000_000 },
              qkNorm: true,
              sharesCacheWith: 23,
            },
            norm2,
            norm3,
            dense,
            norm2,
            perLayerInput,
            outputScale,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    embeddingExtras: {
      ropeFactors: { kind: "frequencies", elements: 256 },
      perLayer: { size: 256, width: 10_752, rows: 262_144 },
    },
    towers: [
      {
        reads: "image",
        shape: {
          hiddenSize: 768,
          layers: 16,
          heads: 12,
          feedForwardSize: 3072,
          norm: "rms",
          closingNorms: true,
          qkNorm: "head",
          gated: true,
          patch: { size: 16 },
          positions: 10_240,
          positionTables: 2,
          clipped: true,
          merge: 3,
          projector: [{ part: "linear", inputs: 768, outputs: 2560 }],
        },
      },
      {
        reads: "audio",
        conformer: {
          hiddenSize: 1024,
          layers: 12,
          heads: 8,
          kernel: 5,
          channels: [128, 32],
          bands: 128,
          clipped: true,
          projector: [
            { part: "linear", inputs: 1024, outputs: 1536, bias: true },
            { part: "linear", inputs: 1536, outputs: 2560 },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 7_996_156_490,
    source: {
      where: "huggingface.co/api/models/google/gemma-4-E4B-it, safetensors.total, quoted in a public repository",
      date: "2026-12-01",
    },
  },
  statedParameters: { total: 8_000_000_000, active: 4_500_000_000, source: row },
  downloads: {
    value: 5_581_069,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-4-E4B-it",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  notes: [
    "use_clipped_linears: 928 numbers without a dimension, which the Hub's count leaves out and transformers' does not",
  ],
  sources: [
    {
      where: "AI-Hypercomputer/maxtext:src/maxtext/checkpoint_conversion/utils/hf_model_configs.py#gemma4_e4b_config",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-4-E4B-it", date: "2026-11-23" },
    { where: "Blaizzy/mlx-vlm@v0.6.15:mlx_vlm/models/gemma4/config.py:8 (audio_config)", date: "2026-12-01" },
  ],
}
