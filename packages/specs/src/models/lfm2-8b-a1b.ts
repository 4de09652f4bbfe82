// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LiquidAI/LFM2-8B-A1B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "operator_norm" } } satisfies Block

const shortConv = { kind: "shortConv", size: 2048, kernel: 3 } satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "ffn_norm" } } satisfies Block

const attention = {
  kind: "attention",
  heads: 32,
  kvHeads: 8,
  keyDim: 64,
  valueDim: 64,
  rope: { dimensions: 64, base: 1_000_000 },
  qkNorm: true,
} satisfies Block

const experts = {
  kind: "experts",
  experts: 32,
  active: 4,
  size: 1792,
  gated: true,
  activation: "silu",
  router: { scoring: "sigmoid", selectionBias: true, normalize: true },
} satisfies Block

const layer = [norm, attention, norm2, experts] satisfies Layer

const layer2 = [norm, shortConv, norm2, experts] satisfies Layer

export const lfm28BA1b: Model = {
  id: "lfm2-8b-a1b",
  name: "LFM2-8B-A1B",
  aliases: [],
  publisher: "Liquid AI",
  family: "lfm",
  repository: "LiquidAI/LFM2-8B-A1B",
  released: { value: "2025-10-07", source: row, verified: false },
  license: { value: "other (lfm1.0)", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "lfm2_moe",
      gguf: "lfm2moe",
      checkpoint: [
        ["self_attn.o_proj", "self_attn.out_proj"],
        ["self_attn.q_norm", "self_attn.q_layernorm"],
        ["self_attn.k_norm", "self_attn.k_layernorm"],
        ["mlp.gate.e_score_correction_bias", "feed_forward.expert_bias"],
        ["mlp.gate.", "feed_forward.gate."],
        ["mlp.", "feed_forward."],
        [".gate_proj.", ".w1."],
        [".down_proj.", ".w2."],
        [".up_proj.", ".w3."],
      ],
    },
    hiddenSize: 2048,
    vocabularySize: 65_536,
    contextLength: 128_000,
    tiedEmbeddings: true,
    groups: [
      { repeat: 2, layers: [[norm, shortConv, norm2, { kind: "dense", size: 7168, gated: true, activation: "silu" }]] },
      { repeat: 4, layers: [layer, layer2, layer2, layer2] },
      { repeat: 2, layers: [layer, layer2, layer2] },
    ],
    outputNorm: {
      kind: "norm",
      type: "rms",
      epsilon: 0.00001,
      tensor: { gguf: "token_embd_norm", huggingFace: "model.embedding_norm" },
    },
    predictionLayers: [],
  },
  publishedParameters: {
    value: 8_339_929_856,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LiquidAI/LFM2-8B-A1B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 8_300_000_000, active: 1_500_000_000, source: row },
  downloads: {
    value: 104_108,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LiquidAI/LFM2-8B-A1B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.layer_types", "config.intermediate_size", "rope.base", "norm.epsilon"],
  notes: ["attention positions (6 of 24) and dense FFN 7168 that no source states, checked against safetensors total"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LiquidAI/LFM2-8B-A1B", date: "2026-11-23" },
  ],
}
