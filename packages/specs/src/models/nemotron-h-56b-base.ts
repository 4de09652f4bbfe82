// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/nvidia--Nemotron-H-56B-Base-8K_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = {
  kind: "norm",
  type: "rms",
  epsilon: 0.00001,
  tensor: { gguf: "attn_norm", huggingFace: "norm" },
} satisfies Block

const mamba2 = {
  kind: "mamba2",
  heads: 256,
  headDim: 64,
  stateSize: 256,
  groups: 8,
  kernel: 4,
  convolutionBias: true,
} satisfies Block

const layer = [norm, mamba2] satisfies Layer

const dense = { kind: "dense", size: 32_768, gated: false, activation: "reluSquared" } satisfies Block

const layer2 = [norm, dense] satisfies Layer

export const nemotronH56BBase: Model = {
  id: "nemotron-h-56b-base",
  name: "Nemotron-H-56B-Base-8K",
  aliases: [],
  publisher: "NVIDIA",
  family: "nemotron",
  repository: "nvidia/Nemotron-H-56B-Base-8K",
  released: { value: "2025-04-14", source: row, verified: false },
  license: { value: "other (nvidia-internal-research)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "nemotron_h",
      gguf: "nemotron_h",
      checkpoint: [
        ["model.embed_tokens", "backbone.embeddings"],
        ["model.layers", "backbone.layers"],
        ["model.norm", "backbone.norm_f"],
        ["self_attn.", "mixer."],
        ["mlp.routed_expert_down_proj", "mixer.fc1_latent_proj"],
        ["mlp.routed_expert_up_proj", "mixer.fc2_latent_proj"],
        ["mlp.", "mixer."],
      ],
    },
    hiddenSize: 8192,
    vocabularySize: 131_072,
    contextLength: 8192,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 10,
        layers: [
          layer,
          layer2,
          layer,
          layer2,
          layer,
          layer2,
          layer,
          [norm, { kind: "attention", heads: 64, kvHeads: 8, keyDim: 128, valueDim: 128 }],
          layer2,
          layer,
          layer2,
        ],
      },
      { repeat: 4, layers: [layer, layer2] },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.00001 },
    predictionLayers: [],
  },
  publishedParameters: undefined,
  statedParameters: { total: 56_000_000_000, source: row },
  downloads: {
    value: 14_561,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Nemotron-H-56B-Base-8K",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "stated",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/nvidia--Nemotron-H-56B-Base-8K_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/Nemotron-H-56B-Base-8K",
      date: "2026-11-23",
    },
  ],
}
