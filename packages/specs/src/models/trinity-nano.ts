// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#arcee-ai/Trinity-Nano-Preview",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 8,
  kvHeads: 2,
  keyDim: 128,
  valueDim: 128,
  window: 2048,
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

const norm4 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.000001,
  placement: "output",
  tensor: { huggingFace: "post_mlp_layernorm" },
} satisfies Block

const experts = {
  kind: "experts",
  experts: 128,
  active: 8,
  size: 256,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 256 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true },
} satisfies Block

const layer = [norm, windowedAttention, norm2, norm3, experts, norm4] satisfies Layer

const attention = {
  kind: "attention",
  heads: 8,
  kvHeads: 2,
  keyDim: 128,
  valueDim: 128,
  qkNorm: true,
  gate: "elements",
} satisfies Block

const layer2 = [norm, attention, norm2, norm3, experts, norm4] satisfies Layer

export const trinityNano: Model = {
  id: "trinity-nano",
  name: "Trinity-Nano-Preview",
  aliases: [],
  publisher: "Arcee AI",
  family: "trinity",
  repository: "arcee-ai/Trinity-Nano-Preview",
  released: { value: "2025-12-01", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
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
    hiddenSize: 1024,
    vocabularySize: 200_192,
    contextLength: 131_072,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 2,
        layers: [
          [
            norm,
            windowedAttention,
            norm2,
            norm3,
            { kind: "dense", size: 3072, gated: true, activation: "silu" },
            norm4,
          ],
        ],
      },
      { repeat: 13, layers: [layer, layer2, layer, layer] },
      { repeat: 1, layers: [layer, layer2] },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 6_120_003_328,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#arcee-ai/Trinity-Nano-Preview",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 6_000_000_000, active: 1_000_000_000, source: row },
  downloads: {
    value: 21_745,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#arcee-ai/Trinity-Nano-Preview",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.intermediate_size", "config.num_shared_experts", "rope.base", "norm.epsilon"],
  notes: ["dense width/shared expert that no source states; checked against total"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#arcee-ai/Trinity-Nano-Preview",
      date: "2026-11-23",
    },
  ],
}
