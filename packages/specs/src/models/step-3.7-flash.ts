// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/stepfun-ai--Step-3.7-Flash_config.json",
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
  rope: { dimensions: 64, base: 10_000 },
  qkNorm: true,
  gate: "heads",
} satisfies Block

const dense = { kind: "dense", size: 11_264, gated: true, activation: "silu" } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 96,
  kvHeads: 8,
  keyDim: 128,
  valueDim: 128,
  rope: { dimensions: 128, base: 10_000 },
  window: 512,
  qkNorm: true,
  gate: "heads",
} satisfies Block

const experts = {
  kind: "experts",
  experts: 288,
  active: 8,
  size: 1280,
  gated: true,
  activation: "silu",
  shared: { count: 1, size: 1280 },
  router: { scoring: "sigmoid", selectionBias: true, normalize: true, scale: 3 },
  stacked: "rowsFirst",
} satisfies Block

const layer = [norm, windowedAttention, norm, experts] satisfies Layer

const layer2 = [norm, attention, norm, experts] satisfies Layer

const predictionInput = {
  kind: "predictionInput",
  ownEmbedding: false,
  ownHead: true,
  ownOutputNorm: true,
} satisfies Block

const layer3 = [predictionInput, norm, windowedAttention, norm, dense] satisfies Layer

export const step37Flash: Model = {
  id: "step-3.7-flash",
  name: "Step-3.7-Flash",
  aliases: [],
  publisher: "StepFun",
  family: "step",
  repository: "stepfun-ai/Step-3.7-Flash",
  released: {
    value: "2026-05-29",
    source: { where: "anomalyco/models.dev@f3fc692:models/stepfun/step-3.7-flash.toml", date: "2026-11-23" },
  },
  license: undefined,
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image"],
  architecture: {
    names: {
      huggingFace: "step3p7",
      gguf: "step35",
      checkpoint: [
        ["self_attn.gate_proj", "self_attn.g_proj"],
        ["mlp.gate.e_score_correction_bias", "moe.router_bias"],
        ["mlp.gate.weight", "moe.gate.weight"],
        ["mlp.experts.gate_proj", "moe.gate_proj.weight"],
        ["mlp.experts.up_proj", "moe.up_proj.weight"],
        ["mlp.experts.down_proj", "moe.down_proj.weight"],
        ["mlp.shared_experts.", "share_expert."],
        ["shared_head.norm", "transformer.shared_head.norm"],
        ["shared_head.head", "transformer.shared_head.output"],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 128_896,
    contextLength: 65_536,
    tiedEmbeddings: false,
    groups: [
      { repeat: 1, layers: [[norm, attention, norm, dense]] },
      { repeat: 2, layers: [[norm, windowedAttention, norm, dense]] },
      { repeat: 10, layers: [layer, layer2, layer, layer] },
      { repeat: 1, layers: [layer, layer2] },
    ],
    outputNorm: norm,
    predictionLayers: [layer3, layer3, layer3],
    towers: [{ reads: "image" }],
  },
  contextLength: { value: 262_144, source: row },
  publishedParameters: undefined,
  statedParameters: { total: 198_000_000_000, active: 11_000_000_000, source: row },
  downloads: undefined,
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.attention_other_setting", "rope.base", "norm.epsilon"],
  notes: [
    "windowed layers have 96 query heads, as in Step-3.5-Flash, whose published total they give",
    "vision_config: there, with fields that no source was found for",
  ],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/stepfun-ai--Step-3.7-Flash_config.json",
      date: "2026-11-23",
    },
  ],
}
