// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tencent/Hy3-preview",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 64,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 11_158_840 },
  qkNorm: true,
} satisfies Block

const experts = {
  kind: "experts",
  experts: 192,
  active: 8,
  size: 1536,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 1536 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true },
} satisfies Block

export const hy3Preview: Model = {
  id: "hy3-preview",
  name: "Hy3-preview",
  aliases: [],
  publisher: "Tencent",
  family: "hunyuan",
  repository: "tencent/Hy3-preview",
  released: {
    value: "2026-04-20",
    source: { where: "anomalyco/models.dev@f3fc692:models/tencent/hy3-preview.toml", date: "2026-11-23" },
  },
  license: { value: "other (tencent-hy)", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "hy_v3",
      gguf: "hy_v3",
      checkpoint: [
        ["mlp.gate.e_score_correction_bias", "mlp.expert_bias"],
        ["mlp.gate.weight", "mlp.router.gate.weight"],
        ["mlp.shared_experts.", "mlp.shared_mlp."],
        ["shared_head.norm", "final_layernorm"],
      ],
      ggufTensors: [["exp_probs_b.bias", "exp_probs_b"]],
    },
    hiddenSize: 4096,
    vocabularySize: 120_832,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 1,
        layers: [[norm, attention, norm, { kind: "dense", size: 13_312, gated: true, activation: "silu" }]],
      },
      { repeat: 79, layers: [[norm, attention, norm, experts]] },
    ],
    outputNorm: norm,
    predictionLayers: [
      [
        { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
        norm,
        attention,
        norm,
        experts,
      ],
    ],
  },
  publishedParameters: {
    value: 298_786_155_776,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tencent/Hy3-preview",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 295_000_000_000, active: 21_000_000_000, source: row },
  downloads: {
    value: 37_607,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tencent/Hy3-preview",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    {
      name: "SWE-Bench Verified",
      score: 74.4,
      metric: "resolved",
      source: { where: "https://huggingface.co/tencent/Hy3-preview", date: "2026-11-23" },
    },
  ],
  confidence: "derived",
  unverified: ["config.intermediate_size", "norm.epsilon"],
  notes: ["dense first-layer FFN width not sourced"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#tencent/Hy3-preview", date: "2026-11-23" },
    { where: "NVIDIA-NeMo/Automodel:nemo_automodel/components/models/hy_v3/config.py", date: "2026-11-23" },
  ],
}
