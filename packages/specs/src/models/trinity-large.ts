// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#arcee-ai/Trinity-Large-Thinking",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 48,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  window: 4096,
  qkNorm: true,
  gate: "elements",
  rope: { dimensions: 128, base: 10_000 },
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, placement: "output" } satisfies Block

const norm3 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.000001,
  tensor: { huggingFace: "pre_mlp_layernorm" },
} satisfies Block

const dense = { kind: "dense", size: 12_288, gated: true, activation: "silu" } satisfies Block

const norm4 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.000001,
  placement: "output",
  tensor: { huggingFace: "post_mlp_layernorm" },
} satisfies Block

const layer = [norm, windowedAttention, norm2, norm3, dense, norm4] satisfies Layer

const attention = {
  kind: "attention",
  heads: 48,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  qkNorm: true,
  gate: "elements",
} satisfies Block

const experts = {
  kind: "experts",
  experts: 256,
  active: 4,
  size: 3072,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 3072 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true },
} satisfies Block

const layer2 = [norm, windowedAttention, norm2, norm3, experts, norm4] satisfies Layer

const layer3 = [norm, attention, norm2, norm3, experts, norm4] satisfies Layer

export const trinityLarge: Model = {
  id: "trinity-large",
  name: "Trinity-Large-Thinking",
  aliases: [],
  publisher: "Arcee AI",
  family: "trinity",
  repository: "arcee-ai/Trinity-Large-Thinking",
  released: { value: "2026-04-01", source: row, verified: false },
  license: { value: "other", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "afmoe",
      gguf: "afmoe",
      checkpoint: [
        ["mlp.gate.e_score_correction_bias", "mlp.expert_bias"],
        ["mlp.gate.weight", "mlp.router.gate.weight"],
      ],
    },
    hiddenSize: 3072,
    vocabularySize: 200_192,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      { repeat: 3, layers: [layer] },
      { repeat: 1, layers: [[norm, attention, norm2, norm3, dense, norm4]] },
      { repeat: 2, layers: [layer] },
      { repeat: 13, layers: [layer2, layer3, layer2, layer2] },
      { repeat: 1, layers: [layer2, layer3] },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 398_635_286_016,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#arcee-ai/Trinity-Large-Thinking",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 398_000_000_000, active: 13_000_000_000, source: row },
  downloads: {
    value: 22_131,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#arcee-ai/Trinity-Large-Thinking",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.intermediate_size", "config.num_shared_experts", "rope.base", "norm.epsilon"],
  notes: ["dense width/shared expert that no source states; checked against total"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#arcee-ai/Trinity-Large-Thinking",
      date: "2026-11-23",
    },
  ],
}
