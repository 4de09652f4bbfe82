// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json (27 layers, 32 heads, hidden 2304, vocab 163840, moe 1024)",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const kimiDelta = {
  kind: "kimiDelta",
  heads: 32,
  headDim: 128,
  kernel: 4,
  decayRank: 128,
  gateRank: 128,
  ratesIn: "column",
} satisfies Block

const experts = {
  kind: "experts",
  experts: 256,
  active: 8,
  size: 1024,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 1024 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 2.446 },
} satisfies Block

const layer = [norm, kimiDelta, norm, experts] satisfies Layer

const latentAttention = {
  kind: "latentAttention",
  heads: 32,
  keyValueRank: 512,
  keyDim: 192,
  sharedKeyDim: 64,
  valueDim: 128,
} satisfies Block

const layer2 = [norm, latentAttention, norm, experts] satisfies Layer

export const kimiLinear48BA3b: Model = {
  id: "kimi-linear-48b-a3b",
  name: "Kimi-Linear-48B-A3B-Instruct",
  aliases: [],
  publisher: "Moonshot AI",
  family: "kimi",
  repository: "moonshotai/Kimi-Linear-48B-A3B-Instruct",
  released: { value: "2025-10-30", source: row, verified: false },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "kimi_linear",
      gguf: "kimi-linear",
      checkpoint: [
        ["mlp.experts.", "block_sparse_moe.experts."],
        ["mlp.gate.", "block_sparse_moe.gate."],
        ["mlp.shared_experts", "block_sparse_moe.shared_experts"],
        ["mlp.routed_expert", "block_sparse_moe.routed_expert"],
        [".gate_proj", ".w1"],
        [".down_proj", ".w2"],
        [".up_proj", ".w3"],
        ["shared_experts.w1", "shared_experts.gate_proj"],
        ["shared_experts.w2", "shared_experts.down_proj"],
        ["shared_experts.w3", "shared_experts.up_proj"],
        ["mlp.w1", "mlp.gate_proj"],
        ["mlp.w2", "mlp.down_proj"],
        ["mlp.w3", "mlp.up_proj"],
      ],
    },
    hiddenSize: 2304,
    vocabularySize: 163_840,
    contextLength: 1_048_576,
    tiedEmbeddings: false,
    groups: [
      { repeat: 1, layers: [[norm, kimiDelta, norm, { kind: "dense", size: 9216, gated: true, activation: "silu" }]] },
      { repeat: 6, layers: [layer, layer, layer2, layer] },
      { repeat: 1, layers: [layer, layer2] },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 49_122_681_728,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Kimi-Linear-48B-A3B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 48_000_000_000, active: 3_000_000_000, source: row },
  downloads: {
    value: 57_323,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Kimi-Linear-48B-A3B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: [
    "config.num_experts",
    "config.linear_attn_config",
    "config.kv_lora_rank",
    "config.qk_nope_head_dim",
    "config.qk_rope_head_dim",
    "config.v_head_dim",
    "norm.epsilon",
  ],
  notes: ["expert/MLA/KDA dims that no source states; computed total checked against safetensors total 49122681728"],
  sources: [
    {
      where:
        "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json (27 layers, 32 heads, hidden 2304, vocab 163840, moe 1024)",
      date: "2026-11-23",
    },
    {
      where: "a public repository file that its index did not name (Chimeraforge test: 7 of 27 attention layers)",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#moonshotai/Kimi-Linear-48B-A3B-Instruct",
      date: "2026-11-23",
    },
  ],
}
