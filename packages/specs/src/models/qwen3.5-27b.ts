// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-27B_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const gatedDelta = {
  kind: "gatedDelta",
  keyHeads: 16,
  valueHeads: 48,
  keyDim: 128,
  valueDim: 128,
  kernel: 4,
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { gguf: "post_attention_norm" } } satisfies Block

const dense = { kind: "dense", size: 17_408, gated: true, activation: "silu" } satisfies Block

const layer = [norm, gatedDelta, norm2, dense] satisfies Layer

const attention = {
  kind: "attention",
  heads: 24,
  kvHeads: 4,
  keyDim: 256,
  valueDim: 256,
  rope: { dimensions: 64, base: 10_000_000, sections: [11, 11, 10] },
  qkNorm: true,
  gate: "query",
} satisfies Block

export const qwen3527B: Model = {
  id: "qwen3.5-27b",
  name: "Qwen3.5-27B",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3.5-27B",
  released: {
    value: "2026-02-23",
    source: { where: "anomalyco/models.dev@f3fc692:models/alibaba/qwen3.5-27b.toml", date: "2026-11-23" },
  },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: {
      huggingFace: "qwen3_5_text",
      gguf: "qwen35",
      checkpoint: [
        ["model.layers.64.", "mtp.layers.0."],
        ["mtp.layers.0.eh_proj", "mtp.fc"],
        ["mtp.layers.0.enorm", "mtp.pre_fc_norm_embedding"],
        ["mtp.layers.0.hnorm", "mtp.pre_fc_norm_hidden"],
        ["mtp.layers.0.shared_head.norm", "mtp.norm"],
        ["mlp.shared_experts.", "mlp.shared_expert."],
        ["model.", "model.language_model."],
      ],
    },
    hiddenSize: 5120,
    vocabularySize: 248_320,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [{ repeat: 16, layers: [layer, layer, layer, [norm, attention, norm2, dense]] }],
    outputNorm: norm,
    predictionLayers: [
      [
        { kind: "predictionInput", ownEmbedding: false, ownHead: false, ownOutputNorm: true },
        norm,
        attention,
        norm2,
        dense,
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
            { part: "linear", inputs: 4608, outputs: 5120, bias: true },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 27_781_427_952,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3.5-27B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 27_000_000_000, source: row },
  downloads: {
    value: 3_355_703,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3.5-27B",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    {
      name: "SWE-Bench Verified",
      score: 72.4,
      metric: "resolved",
      source: { where: "https://huggingface.co/Qwen/Qwen3.5-27B", date: "2026-11-23" },
    },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-27B_config.json",
      date: "2026-11-23",
    },
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3.5-27B", date: "2026-11-23" },
  ],
}
