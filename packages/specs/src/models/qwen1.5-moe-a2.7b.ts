// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen1.5-MoE-A2.7B",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen15MoeA27B: Model = {
  id: "qwen1.5-moe-a2.7b",
  name: "Qwen1.5-MoE-A2.7B-Chat",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen1.5-MoE-A2.7B-Chat",
  released: { value: "2024-03-28", source: row, verified: false },
  license: { value: "other (tongyi-qianwen)", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2_moe", gguf: "qwen2moe", checkpoint: [["mlp.shared_experts.", "mlp.shared_expert."]] },
    hiddenSize: 2048,
    vocabularySize: 151_936,
    contextLength: 8192,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 24,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 16,
              kvHeads: 16,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkvBias: true,
            },
            norm,
            {
              kind: "experts",
              experts: 60,
              active: 4,
              size: 1408,
              gated: true,
              activation: "silu",
              shared: { count: 1, size: 5632, gate: true },
              router: { scoring: "softmax", normalize: false },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 14_315_487_232,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen1.5-MoE-A2.7B-Chat",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 14_300_000_000, active: 2_700_000_000, source: row },
  downloads: {
    value: 52_720,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen1.5-MoE-A2.7B-Chat",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    { where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen1.5-MoE-A2.7B", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen1.5-MoE-A2.7B-Chat",
      date: "2026-11-23",
    },
  ],
}
