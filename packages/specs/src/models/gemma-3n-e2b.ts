// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "a public repository file that its index did not name (gemma3n_text attribute table: 30 layers, ffn 8192, 10 shared-KV layers)",
  date: "2026-11-23",
  scope: "row",
}

const streamUpdate = { kind: "streamUpdate", streams: 4 } satisfies Block

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

const lowRank = { kind: "lowRank", rank: 64 } satisfies Block

const norm3 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.000001,
  tensor: { huggingFace: "pre_feedforward_layernorm" },
} satisfies Block

const dense = { kind: "dense", size: 8192, gated: true, activation: "gelu" } satisfies Block

const perLayerInput = { kind: "perLayerInput", size: 256 } satisfies Block

const layer = [
  streamUpdate,
  norm,
  { sideBySide: [windowedAttention, norm2, lowRank] },
  norm3,
  dense,
  norm2,
  perLayerInput,
] satisfies Layer

const windowedAttention2 = {
  kind: "attention",
  heads: 8,
  kvHeads: 2,
  keyDim: 256,
  valueDim: 256,
  rope: { dimensions: 256, base: 10_000 },
  qkNorm: true,
  window: 512,
  sharesCacheWith: 18,
} satisfies Block

const layer2 = [
  streamUpdate,
  norm,
  { sideBySide: [windowedAttention2, norm2, lowRank] },
  norm3,
  dense,
  norm2,
  perLayerInput,
] satisfies Layer

export const gemma3NE2b: Model = {
  id: "gemma-3n-e2b",
  name: "Gemma-3n-E2B-it",
  aliases: [],
  publisher: "Google",
  family: "gemma",
  repository: "google/gemma-3n-E2B-it",
  released: { value: "2025-06-26", source: row, verified: false },
  license: { value: "gemma", source: row, verified: false },
  capabilities: ["chat", "vision", "audio"],
  modalities: ["text", "image", "video", "audio"],
  architecture: {
    names: { huggingFace: "gemma3n_text", gguf: "gemma3n", checkpoint: [["model.", "model.language_model."]] },
    hiddenSize: 2048,
    vocabularySize: 262_400,
    contextLength: 32_768,
    tiedEmbeddings: true,
    groups: [
      {
        repeat: 4,
        layers: [
          layer,
          layer,
          layer,
          layer,
          [
            streamUpdate,
            norm,
            {
              sideBySide: [
                {
                  kind: "attention",
                  heads: 8,
                  kvHeads: 2,
                  keyDim: 256,
                  valueDim: 256,
                  rope: { dimensions: 256, base: 1_000_000 },
                  qkNorm: true,
                },
                norm2,
                lowRank,
              ],
            },
            norm3,
            dense,
            norm2,
            perLayerInput,
          ],
        ],
      },
      {
        repeat: 2,
        layers: [
          layer2,
          layer2,
          layer2,
          layer2,
          [
            streamUpdate,
            norm,
            {
              sideBySide: [
                {
                  kind: "attention",
                  heads: 8,
                  kvHeads: 2,
                  keyDim: 256,
                  valueDim: 256,
                  rope: { dimensions: 256, base: 1_000_000 },
                  qkNorm: true,
                  sharesCacheWith: 19,
                },
                norm2,
                lowRank,
              ],
            },
            norm3,
            dense,
            norm2,
            perLayerInput,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    embeddingExtras: { perLayer: { size: 256, width: 7680, rows: 262_144 }, streams: 4 },
    towers: [
      {
        reads: "image",
        convolutional: {
          stem: 64,
          groups: [
            { repeat: 3, steps: [{ step: "edgeResidual", outputs: 128 }] },
            { repeat: 1, steps: [{ step: "inverted", outputs: 256, expansion: 6, before: 3, between: 5 }] },
            {
              repeat: 2,
              steps: [
                { step: "inverted", outputs: 256, expansion: 4, before: 5 },
                { step: "inverted", outputs: 256, expansion: 4, before: 3 },
              ],
            },
            { repeat: 1, steps: [{ step: "inverted", outputs: 640, expansion: 6, before: 5, between: 5 }] },
            { repeat: 7, steps: [{ step: "inverted", outputs: 640, expansion: 4, before: 5 }] },
            { repeat: 1, steps: [{ step: "inverted", outputs: 640, expansion: 1 }] },
            {
              repeat: 14,
              steps: [
                { step: "attention", heads: 12, headDim: 64, reduced: true },
                { step: "inverted", outputs: 640, expansion: 2 },
              ],
            },
            { repeat: 1, steps: [{ step: "inverted", outputs: 1280, expansion: 6, before: 5, between: 5 }] },
            {
              repeat: 19,
              steps: [
                { step: "attention", heads: 16, headDim: 96 },
                { step: "inverted", outputs: 1280, expansion: 2 },
              ],
            },
          ],
          fusion: { inputs: 1920, outputs: 2048, expansion: 2 },
          projector: [
            { part: "table", rows: 128, columns: 2048 },
            { part: "norm", type: "rms", size: 2048, count: 2 },
            { part: "linear", inputs: 2048, outputs: 2048 },
          ],
        },
      },
      {
        reads: "audio",
        conformer: {
          hiddenSize: 1536,
          layers: 12,
          heads: 8,
          kernel: 5,
          channels: [128, 32],
          bands: 128,
          projector: [
            { part: "table", rows: 128, columns: 1536 },
            { part: "norm", type: "rms", size: 1536, count: 2 },
            { part: "linear", inputs: 1536, outputs: 2048 },
          ],
          input: "f16",
        },
      },
    ],
  },
  publishedParameters: {
    value: 5_439_438_272,
    source: {
      where: "huggingface.co/api/models/google/gemma-3n-E2B-it, safetensors.total, quoted in a public repository",
      date: "2026-12-01",
    },
  },
  statedParameters: { total: 6_000_000_000, active: 2_000_000_000, source: row },
  downloads: {
    value: 0,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-3n-E2B-it",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  notes: ["layer_types: every 5th layer full_attention, the rest sliding"],
  sources: [
    {
      where:
        "a public repository file that its index did not name (gemma3n_text attribute table: 30 layers, ffn 8192, 10 shared-KV layers)",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#google/gemma-3n-E2B-it", date: "2026-11-23" },
    {
      where:
        "huggingface/transformers@0185480:src/transformers/models/gemma3n/configuration_gemma3n.py (vision_config and audio_config)",
      date: "2026-12-01",
    },
  ],
}
