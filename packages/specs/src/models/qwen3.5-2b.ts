// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block, Layer } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3.5-2B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

const gatedDelta = {
  kind: "gatedDelta",
  keyHeads: 16,
  valueHeads: 16,
  keyDim: 128,
  valueDim: 128,
  kernel: 4,
} satisfies Block

const norm2 = { kind: "norm", type: "rms", epsilon: 0.000001, tensor: { gguf: "post_attention_norm" } } satisfies Block

const dense = { kind: "dense", size: 6144, gated: true, activation: "silu" } satisfies Block

const layer = [norm, gatedDelta, norm2, dense] satisfies Layer

const attention = {
  kind: "attention",
  heads: 8,
  kvHeads: 2,
  keyDim: 256,
  valueDim: 256,
  rope: { dimensions: 64, base: 10_000_000, sections: [11, 11, 10] },
  qkNorm: true,
  gate: "query",
} satisfies Block

export const qwen352B: Model = {
  id: "qwen3.5-2b",
  name: "Qwen3.5-2B",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3.5-2B",
  released: { value: "2026-03-02", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse", "vision"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: {
      huggingFace: "qwen3_5_text",
      gguf: "qwen35",
      checkpoint: [
        ["model.layers.24.", "mtp.layers.0."],
        ["mtp.layers.0.eh_proj", "mtp.fc"],
        ["mtp.layers.0.enorm", "mtp.pre_fc_norm_embedding"],
        ["mtp.layers.0.hnorm", "mtp.pre_fc_norm_hidden"],
        ["mtp.layers.0.shared_head.norm", "mtp.norm"],
        ["mlp.shared_experts.", "mlp.shared_expert."],
        ["model.", "model.language_model."],
      ],
    },
    hiddenSize: 2048,
    vocabularySize: 248_320,
    contextLength: 262_144,
    tiedEmbeddings: true,
    groups: [{ repeat: 6, layers: [layer, layer, layer, [norm, attention, norm2, dense]] }],
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
          hiddenSize: 1024,
          layers: 24,
          feedForwardSize: 4096,
          norm: "layer",
          biases: { qkv: true, output: true, feedForward: true },
          patch: { size: 16, frames: 2, bias: true },
          positions: 2304,
          merge: 2,
          projector: [
            { part: "norm", type: "layer", size: 1024 },
            { part: "linear", inputs: 4096, outputs: 4096, bias: true },
            { part: "linear", inputs: 4096, outputs: 2048, bias: true },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 2_274_069_824,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3.5-2B",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 2_000_000_000, source: row },
  downloads: {
    value: 1_899_676,
    source: {
      where: "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3.5-2B",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "derived",
  unverified: ["config.linear_num_value_heads", "config.vision_config", "norm.epsilon"],
  notes: ["linear_num_value_heads and vision dims derived: they reproduce the safetensors total (text + MTP + vision)"],
  sources: [{ where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3.5-2B", date: "2026-11-23" }],
}
