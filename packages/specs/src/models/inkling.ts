// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "NVIDIA-NeMo/Automodel:nemo_automodel/components/models/inkling/configuration.py (defaults)",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 64,
  kvHeads: 16,
  keyDim: 128,
  valueDim: 128,
  qkNorm: true,
  keyValueKernel: 4,
  relativePositions: { patterns: 16, distance: 512 },
  window: 512,
} satisfies Block

const outputConvolution = { kind: "outputConvolution", size: 6144, kernel: 4, of: "mixer" } satisfies Block

const experts = {
  kind: "experts",
  experts: 256,
  active: 6,
  size: 3072,
  gated: true,
  activation: "silu",
  shared: { count: 2, size: 6144, gate: "each" },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 8 },
  fusedGateUp: "checkpoint",
  stacked: "rowsFirst",
} satisfies Block

const outputConvolution2 = { kind: "outputConvolution", size: 6144, kernel: 4, of: "feedForward" } satisfies Block

const layer = [norm, windowedAttention, outputConvolution, norm, experts, outputConvolution2] satisfies Layer

export const inkling: Model = {
  id: "inkling",
  name: "Inkling",
  aliases: [],
  publisher: "Thinking Machines",
  family: "inkling",
  repository: "thinkingmachines/Inkling-NVFP4",
  released: { value: "2026-08-04", source: row, verified: false },
  license: undefined,
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision", "audio"],
  modalities: ["text", "image", "audio"],
  architecture: {
    names: { huggingFace: "inkling_text", checkpoint: [["model.embed_norm", "model.embed_tokens.embed_norm"]] },
    hiddenSize: 6144,
    vocabularySize: 201_024,
    contextLength: 1_048_576,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 11,
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
              heads: 64,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              qkNorm: true,
              keyValueKernel: 4,
              relativePositions: { patterns: 16, distance: 1024 },
            },
            outputConvolution,
            norm,
            experts,
            outputConvolution2,
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
    embeddingExtras: { norm },
    towers: [{ reads: "image" }, { reads: "audio" }],
  },
  publishedParameters: undefined,
  statedParameters: { total: 975_000_000_000, active: 41_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "derived",
  unverified: ["config", "norm.epsilon"],
  notes: [
    "class defaults; swa layers 5 of 6",
    "vision_config and audio_config: there, with fields that no source was found for",
  ],
  sources: [
    {
      where: "NVIDIA-NeMo/Automodel:nemo_automodel/components/models/inkling/configuration.py (defaults)",
      date: "2026-11-23",
    },
    {
      where: "vllm-project/recipes@8959cf6:models/thinkingmachines/Inkling.yaml (date_updated used as release hint)",
      date: "2026-11-23",
    },
  ],
}
