// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/NVIDIA-Nemotron-Nano-9B-v2",
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
  heads: 128,
  headDim: 80,
  stateSize: 128,
  groups: 8,
  kernel: 4,
  convolutionBias: true,
} satisfies Block

const layer = [norm, mamba2] satisfies Layer

const dense = { kind: "dense", size: 15_680, gated: false, activation: "reluSquared" } satisfies Block

const layer2 = [norm, dense] satisfies Layer

const attention = { kind: "attention", heads: 40, kvHeads: 8, keyDim: 128, valueDim: 128 } satisfies Block

const layer3 = [norm, attention] satisfies Layer

export const nemotronNano9BV2: Model = {
  id: "nemotron-nano-9b-v2",
  name: "NVIDIA-Nemotron-Nano-9B-v2",
  aliases: [],
  publisher: "NVIDIA",
  family: "nemotron",
  repository: "nvidia/NVIDIA-Nemotron-Nano-9B-v2",
  released: { value: "2025-08-18", source: row, verified: false },
  license: { value: "other (nvidia-open-model)", source: row, verified: false },
  capabilities: ["chat", "reasoning", "toolUse"],
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
    hiddenSize: 4480,
    vocabularySize: 131_072,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      { repeat: 2, layers: [layer, layer2, layer, layer2, layer, layer2, layer] },
      { repeat: 2, layers: [layer3, layer2, layer, layer2, layer, layer2, layer] },
      { repeat: 1, layers: [layer2, layer, layer3] },
      { repeat: 4, layers: [layer2, layer] },
      { repeat: 1, layers: [layer3] },
      { repeat: 2, layers: [layer2, layer] },
      { repeat: 6, layers: [layer, layer2] },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.00001 },
    predictionLayers: [],
  },
  publishedParameters: {
    value: 8_888_227_328,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/NVIDIA-Nemotron-Nano-9B-v2",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_900_000_000, source: row },
  downloads: {
    value: 539_316,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/NVIDIA-Nemotron-Nano-9B-v2",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.hybrid_override_pattern", "config.mamba_*", "norm.epsilon"],
  notes: ["pattern and mamba dims that no source states; counts (4/27/25) sourced and total checked"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/NVIDIA-Nemotron-Nano-9B-v2",
      date: "2026-11-23",
    },
    {
      where: "a public repository file that its index did not name (4 attention, 27 Mamba-2, 25 MLP of 56 layers)",
      date: "2026-11-23",
    },
  ],
}
