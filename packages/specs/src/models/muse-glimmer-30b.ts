// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const source: Source = {
  where: "a public repository file that its index did not name (released 2026-08-08)",
  date: "2026-11-23",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 32,
  kvHeads: 2,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 10_000 },
  qkNorm: "scaleless",
  gate: "elements",
  window: 2048,
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

const norm3 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.000001,
  tensor: { huggingFace: "pre_feedforward_layernorm" },
} satisfies Block

const dense = { kind: "dense", size: 19_968, gated: true, activation: "silu" } satisfies Block

const layer = [norm, windowedAttention, norm2, norm3, dense, norm2] satisfies Layer

export const museGlimmer30B: Model = {
  id: "muse-glimmer-30b",
  name: "Muse Glimmer 30B",
  aliases: [],
  publisher: "Meta",
  family: "muse",
  repository: "meta-models/Muse-Glimmer-30B",
  released: { value: "2026-08-08", source },
  license: undefined,
  capabilities: ["chat", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "muse_glimmer", gguf: "muse-glimmer", checkpoint: [["model.", "model.language_model."]] },
    hiddenSize: 6656,
    vocabularySize: 202_048,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 13,
        layers: [
          layer,
          layer,
          layer,
          [
            norm,
            {
              kind: "attention",
              heads: 32,
              kvHeads: 2,
              keyDim: 128,
              valueDim: 128,
              qkNorm: "scaleless",
              gate: "elements",
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
    scales: { logits: 1 },
    towers: [{ reads: "image" }],
  },
  publishedParameters: undefined,
  statedParameters: {
    total: 30_000_000_000,
    source: {
      where: "NVIDIA-NeMo/Automodel:nemo_automodel/components/models/muse_glimmer/config.py (defaults)",
      date: "2026-11-23",
      scope: "row",
    },
  },
  downloads: undefined,
  benchmarks: [],
  confidence: "stated",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "NVIDIA-NeMo/Automodel:nemo_automodel/components/models/muse_glimmer/config.py (defaults)",
      date: "2026-11-23",
    },
    { where: "vllm-project/recipes@8959cf6:models/meta-models/Muse-Glimmer-30B.yaml", date: "2026-11-23" },
    source,
  ],
}
