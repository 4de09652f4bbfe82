// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/XiaomiMiMo--MiMo-V2-Flash_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.00001 } satisfies Block

const attention = {
  kind: "attention",
  heads: 64,
  kvHeads: 4,
  keyDim: 192,
  valueDim: 128,
  rope: { dimensions: 64, base: 5_000_000 },
} satisfies Block

const dense = { kind: "dense", size: 16_384, gated: true, activation: "silu" } satisfies Block

const windowedAttention = {
  kind: "attention",
  heads: 64,
  kvHeads: 8,
  keyDim: 192,
  valueDim: 128,
  rope: { dimensions: 64, base: 10_000 },
  sinks: true,
  window: 128,
} satisfies Block

const experts = {
  kind: "experts",
  experts: 256,
  active: 8,
  size: 2048,
  gated: true,
  activation: "silu",
  router: { scoring: "sigmoid", selectionBias: true, normalize: true },
} satisfies Block

const layer = [norm, windowedAttention, norm, experts] satisfies Layer

const layer2 = [norm, attention, norm, experts] satisfies Layer

const predictionInput = {
  kind: "predictionInput",
  ownEmbedding: false,
  ownHead: false,
  ownOutputNorm: false,
} satisfies Block

const norm2 = {
  kind: "norm",
  type: "rms",
  epsilon: 0.00001,
  placement: "output",
  tensor: { gguf: "layer_output_norm", huggingFace: "final_layernorm" },
} satisfies Block

const layer3 = [predictionInput, norm, windowedAttention, norm, dense, norm2] satisfies Layer

export const mimoV2Flash: Model = {
  id: "mimo-v2-flash",
  name: "MiMo-V2-Flash",
  aliases: [],
  publisher: "Xiaomi",
  family: "mimo",
  repository: "XiaomiMiMo/MiMo-V2-Flash",
  released: {
    value: "2025-12-16",
    source: { where: "anomalyco/models.dev@f3fc692:models/xiaomi/mimo-v2-flash.toml", date: "2026-11-23" },
  },
  license: { value: "mit", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: {
      huggingFace: "mimo_v2_flash",
      gguf: "mimo2",
      checkpoint: [["self_attn.sinks", "self_attn.attention_sink_bias"]],
    },
    hiddenSize: 4096,
    vocabularySize: 152_576,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      { repeat: 1, layers: [[norm, attention, norm, dense]] },
      { repeat: 7, layers: [layer, layer, layer, layer, layer2, layer] },
      { repeat: 4, layers: [layer] },
      { repeat: 1, layers: [layer2] },
    ],
    outputNorm: norm,
    predictionLayers: [layer3, layer3, layer3],
  },
  publishedParameters: {
    value: 309_785_318_400,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#XiaomiMiMo/MiMo-V2-Flash",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 309_000_000_000, active: 15_000_000_000, source: row },
  downloads: {
    value: 103_998,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#XiaomiMiMo/MiMo-V2-Flash",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/XiaomiMiMo--MiMo-V2-Flash_config.json",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#XiaomiMiMo/MiMo-V2-Flash", date: "2026-11-23" },
  ],
}
