// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-57B-A14B-Instruct",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen257BA14b: Model = {
  id: "qwen2-57b-a14b",
  name: "Qwen2-57B-A14B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen2-57B-A14B-Instruct",
  released: { value: "2024-06-07", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen2_moe", gguf: "qwen2moe", checkpoint: [["mlp.shared_experts.", "mlp.shared_expert."]] },
    hiddenSize: 3584,
    vocabularySize: 151_936,
    contextLength: 32_768,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 28,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 28,
              kvHeads: 4,
              keyDim: 128,
              valueDim: 128,
              rope: { dimensions: 128, base: 10_000 },
              qkvBias: true,
            },
            norm,
            {
              kind: "experts",
              experts: 64,
              active: 8,
              size: 2560,
              gated: true,
              activation: "silu",
              shared: { count: 1, size: 20_480, gate: true },
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
    value: 57_408_658_944,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-57B-A14B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 57_400_000_000, active: 14_200_000_000, source: row },
  downloads: {
    value: 17_941,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-57B-A14B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["rope.base", "norm.epsilon"],
  sources: [
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen2-57B-A14B-Instruct",
      date: "2026-11-23",
    },
  ],
}
