// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LiquidAI/LFM2.5-350M",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "operator_norm" } } satisfies Block

const shortConv = { kind: "shortConv", size: 1024, kernel: 3 } satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.00001, tensor: { huggingFace: "ffn_norm" } } satisfies Block

const dense = { kind: "dense", size: 4608, gated: true, activation: "silu" } satisfies Block

const layer = [norm, shortConv, norm2, dense] satisfies Layer

const attention = {
  kind: "attention",
  heads: 16,
  kvHeads: 8,
  keyDim: 64,
  valueDim: 64,
  rope: { dimensions: 64, base: 1_000_000 },
  qkNorm: true,
} satisfies Block

const layer2 = [norm, attention, norm2, dense] satisfies Layer

export const lfm25350M: Model = {
  id: "lfm2.5-350m",
  name: "LFM2.5-350M",
  aliases: [],
  publisher: "Liquid AI",
  family: "lfm",
  repository: "LiquidAI/LFM2.5-350M",
  released: { value: "2026-01-06", source: row, verified: false },
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
    hiddenSize: 1024,
    vocabularySize: 65_536,
    contextLength: 128_000,
    tiedEmbeddings: true,
    groups: [
      { repeat: 3, layers: [layer, layer, layer2] },
      { repeat: 3, layers: [layer, layer2] },
      { repeat: 1, layers: [layer] },
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
    value: 354_483_968,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LiquidAI/LFM2.5-350M",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 350_000_000, source: row },
  downloads: {
    value: 103_734,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LiquidAI/LFM2.5-350M",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.layer_types", "config.intermediate_size", "rope.base", "norm.epsilon"],
  notes: [
    "effective FFN width after Liquid auto-adjust; attention at layers 2,5,8,10,12,14; checked against safetensors total",
  ],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#LiquidAI/LFM2.5-350M", date: "2026-11-23" },
  ],
}
