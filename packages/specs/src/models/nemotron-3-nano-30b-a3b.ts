// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Nano-30B-A3B-BF16_config.json",
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
  heads: 64,
  headDim: 64,
  stateSize: 128,
  groups: 8,
  kernel: 4,
  convolutionBias: true,
} satisfies Block

const layer = [norm, mamba2] satisfies Layer

const experts = {
  kind: "experts",
  experts: 128,
  active: 6,
  size: 1856,
  gated: false,
  activation: "reluSquared",
  shared: { count: 1, size: 3712 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true },
} satisfies Block

const layer2 = [norm, experts] satisfies Layer

const attention = { kind: "attention", heads: 32, kvHeads: 2, keyDim: 128, valueDim: 128 } satisfies Block

const layer3 = [norm, attention] satisfies Layer

export const nemotron3Nano30BA3b: Model = {
  id: "nemotron-3-nano-30b-a3b",
  name: "NVIDIA-Nemotron-3-Nano-30B-A3B",
  aliases: [],
  publisher: "NVIDIA",
  family: "nemotron",
  repository: "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16",
  released: { value: "2025-12-15", source: row, verified: false },
  license: { value: "other (nvidia-open-model)", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "nemotron_h",
      gguf: "nemotron_h_moe",
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
    hiddenSize: 2688,
    vocabularySize: 131_072,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      { repeat: 5, layers: [layer, layer2, layer, layer2, layer, layer3, layer2] },
      { repeat: 3, layers: [layer, layer2] },
      { repeat: 1, layers: [layer, layer3] },
      { repeat: 4, layers: [layer2, layer] },
      { repeat: 1, layers: [layer2] },
    ],
    outputNorm: { kind: "norm", type: "rms", epsilon: 0.00001 },
    predictionLayers: [],
  },
  publishedParameters: {
    value: 31_577_937_344,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 31_600_000_000, active: 3_200_000_000, source: row },
  downloads: {
    value: 1_154_823,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Nano-30B-A3B-BF16_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16",
      date: "2026-11-23",
    },
  ],
}
