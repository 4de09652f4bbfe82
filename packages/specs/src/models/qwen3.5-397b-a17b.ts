// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-397B-A17B_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const gatedDelta = {
  kind: "gatedDelta",
  keyHeads: 16,
  valueHeads: 64,
  keyDim: 128,
  valueDim: 128,
  kernel: 4,
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { gguf: "post_attention_norm" } } satisfies Block

const experts = {
  kind: "experts",
  experts: 512,
  active: 10,
  size: 1024,
  gated: true,
  activation: "silu",
  router: { scoring: "softmax", normalize: true },
  shared: { count: 1, size: 1024, gate: true },
  fusedGateUp: "checkpoint",
  stacked: "rowsFirst",
} satisfies Block

const layer = [norm, gatedDelta, norm2, experts] satisfies Layer

const attention = {
  kind: "attention",
  heads: 32,
  kvHeads: 2,
  keyDim: 256,
  valueDim: 256,
  rope: { dimensions: 64, base: 10_000_000, sections: [11, 11, 10] },
  qkNorm: true,
  gate: "query",
} satisfies Block

export const qwen35397BA17b: Model = {
  id: "qwen3.5-397b-a17b",
  name: "Qwen3.5-397B-A17B",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3.5-397B-A17B",
  released: {
    value: "2026-02-15",
    source: { where: "anomalyco/models.dev@f3fc692:models/alibaba/qwen3.5-397b-a17b.toml", date: "2026-11-23" },
  },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: {
      huggingFace: "qwen3_5_moe_text",
      gguf: "qwen35moe",
      checkpoint: [
        ["model.layers.60.", "mtp.layers.0."],
        ["mtp.layers.0.eh_proj", "mtp.fc"],
        ["mtp.layers.0.enorm", "mtp.pre_fc_norm_embedding"],
        ["mtp.layers.0.hnorm", "mtp.pre_fc_norm_hidden"],
        ["mtp.layers.0.shared_head.norm", "mtp.norm"],
        ["mlp.shared_experts.", "mlp.shared_expert."],
        ["model.", "model.language_model."],
      ],
    },
    hiddenSize: 4096,
    vocabularySize: 248_320,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [{ repeat: 15, layers: [layer, layer, layer, [norm, attention, norm2, experts]] }],
    outputNorm: norm,
    predictionLayers: [
      [
        { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
        norm,
        attention,
        norm2,
        experts,
      ],
    ],
    towers: [
      {
        reads: "image",
        shape: {
          hiddenSize: 1152,
          layers: 27,
          heads: 16,
          feedForwardSize: 4304,
          norm: "layer",
          biases: { qkv: true, output: true, feedForward: true },
          patch: { size: 16, frames: 2, bias: true },
          positions: 2304,
          merge: 2,
          projector: [
            { part: "norm", type: "layer", size: 1152 },
            { part: "linear", inputs: 4608, outputs: 4608, bias: true },
            { part: "linear", inputs: 4608, outputs: 4096, bias: true },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 403_397_928_944,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3.5-397B-A17B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 397_000_000_000, active: 17_000_000_000, source: row },
  downloads: {
    value: 628_969,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3.5-397B-A17B",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    {
      name: "SWE-Bench Verified",
      score: 76.4,
      metric: "resolved",
      source: { where: "https://huggingface.co/Qwen/Qwen3.5-397B-A17B", date: "2026-11-23" },
    },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-397B-A17B_config.json",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3.5-397B-A17B", date: "2026-11-23" },
  ],
}
