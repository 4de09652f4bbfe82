// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LiquidAI/LFM2-2.6B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "operator_norm" } } satisfies Block

const shortConv = { kind: "shortConv", size: 2048, kernel: 3 } satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "ffn_norm" } } satisfies Block

const dense = { kind: "dense", size: 10_752, gated: true, activation: "silu" } satisfies Block

const layer = [norm, shortConv, norm2, dense] satisfies Layer

const attention = {
  kind: "attention",
  heads: 32,
  kvHeads: 8,
  keyDim: 64,
  valueDim: 64,
  rope: { dimensions: 64, base: 1_000_000 },
  qkNorm: true,
} satisfies Block

const layer2 = [norm, attention, norm2, dense] satisfies Layer

export const lfm226B: Model = {
  id: "lfm2-2.6b",
  name: "LFM2-2.6B",
  aliases: [],
  publisher: "Liquid AI",
  family: "lfm",
  repository: "LiquidAI/LFM2-2.6B",
  released: { value: "2025-09-23", source: row, verified: false },
  license: { value: "other (lfm1.0)", source: row, verified: false },
  capabilities: ["chat", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "lfm2",
      gguf: "lfm2",
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
      { repeat: 3, layers: [layer, layer, layer2, layer] },
      { repeat: 2, layers: [layer, layer2, layer, layer, layer, layer2, layer] },
      { repeat: 1, layers: [layer, layer2] },
      { repeat: 2, layers: [layer] },
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
    value: 2_569_272_320,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LiquidAI/LFM2-2.6B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 2_570_000_000, source: row },
  downloads: {
    value: 6255,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LiquidAI/LFM2-2.6B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.layer_types", "rope.base", "norm.epsilon"],
  notes: ["attention positions that no source states (8 of 30), checked against safetensors total"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LiquidAI/LFM2-2.6B", date: "2026-11-23" },
  ],
}
