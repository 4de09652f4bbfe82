// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-235B-A22B-Instruct_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen3Vl235BA22b: Model = {
  id: "qwen3-vl-235b-a22b",
  name: "Qwen3-VL-235B-A22B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3-VL-235B-A22B-Instruct",
  released: { value: "2025-09-23", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "vision", "toolUse"],
  modalities: ["text", "image", "video"],
  architecture: {
    names: { huggingFace: "qwen3_vl_moe_text", gguf: "qwen3vlmoe", checkpoint: [["model.", "model.language_model."]] },
    hiddenSize: 4096,
    vocabularySize: 151_936,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 94,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 64,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              qkNorm: true,
              rope: { dimensions: 128, base: 5_000_000, sections: [24, 20, 20] },
            },
            norm,
            {
              kind: "experts",
              experts: 128,
              active: 8,
              size: 1536,
              gated: true,
              activation: "silu",
              router: { scoring: "softmax", normalize: true },
              fusedGateUp: "checkpoint",
              stacked: "columnsFirst",
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
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
            { part: "norm", type: "layer", size: 4608, count: 3 },
            { part: "linear", inputs: 4608, outputs: 4608, bias: true, count: 3 },
            { part: "linear", inputs: 4608, outputs: 4096, bias: true, count: 3 },
          ],
        },
      },
    ],
  },
  publishedParameters: {
    value: 235_670_022_896,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-VL-235B-A22B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 235_000_000_000, active: 22_000_000_000, source: row },
  downloads: {
    value: 1_480_083,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-VL-235B-A22B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-235B-A22B-Instruct_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-VL-235B-A22B-Instruct",
      date: "2026-11-23",
    },
  ],
}
