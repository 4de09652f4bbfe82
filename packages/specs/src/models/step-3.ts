// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#stepfun-ai/step3",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 64,
  kvHeads: 1,
  keyDim: 256,
  valueDim: 256,
  rope: { dimensions: 256, base: 10_000 },
  queryRank: 2048,
} satisfies Block

const dense = { kind: "dense", size: 18_432, gated: true, activation: "silu" } satisfies Block

const layer = [norm, attention, norm, dense] satisfies Layer

export const step3: Model = {
  id: "step-3",
  name: "Step3",
  aliases: [],
  publisher: "StepFun",
  family: "step",
  repository: "stepfun-ai/step3",
  released: { value: "2025-07-31", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "reasoning", "vision"],
  modalities: ["text", "image"],
  architecture: {
    names: {
      huggingFace: "step3_text",
      checkpoint: [
        ["mlp.gate.weight", "moe.gate.weight"],
        ["mlp.experts.gate_proj", "moe.gate_proj.weight"],
        ["mlp.experts.up_proj", "moe.up_proj.weight"],
        ["mlp.experts.down_proj", "moe.down_proj.weight"],
        ["mlp.shared_experts.", "share_expert."],
        ["self_attn.q_proj", "self_attn.wq"],
        ["self_attn.q_a_proj", "self_attn.q_proj"],
        ["self_attn.q_a_layernorm", "self_attn.inter_norm"],
      ],
    },
    hiddenSize: 7168,
    vocabularySize: 128_815,
    contextLength: 65_536,
    tiedEmbeddings: false,
    groups: [
      { repeat: 4, layers: [layer] },
      {
        repeat: 56,
        layers: [
          [
            norm,
            attention,
            norm,
            {
              kind: "experts",
              experts: 48,
              active: 3,
              size: 5120,
              gated: true,
              activation: "silu",
              shared: { count: 1, size: 5120 },
              router: { scoring: "softmax", normalize: true },
              stacked: "rowsFirst",
            },
          ],
        ],
      },
      { repeat: 1, layers: [layer] },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 320_969_912_832,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#stepfun-ai/step3",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 321_000_000_000, active: 38_000_000_000, source: row },
  towers: [{ reads: "image", parameters: 4_675_374_592 }],
  downloads: {
    value: 185_368,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#stepfun-ai/step3",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.num_experts_per_tok", "rope.base", "norm.epsilon"],
  notes: ["64 query heads share one 256-wide KV head; 48 experts, 3 of them per token"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#stepfun-ai/step3", date: "2026-11-23" },
  ],
}
