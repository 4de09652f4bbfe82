// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where:
    "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-Coder-480B-A35B-Instruct_config.json",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen3Coder480BA35b: Model = {
  id: "qwen3-coder-480b-a35b",
  name: "Qwen3-Coder-480B-A35B-Instruct",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3-Coder-480B-A35B-Instruct",
  released: { value: "2025-07-22", source: row, verified: false },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "coding", "toolUse", "fillInTheMiddle"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen3_moe", gguf: "qwen3moe" },
    hiddenSize: 6144,
    vocabularySize: 151_936,
    contextLength: 262_144,
    tiedEmbeddings: false,
    groups: [
      {
        repeat: 62,
        layers: [
          [
            norm,
            {
              kind: "attention",
              heads: 96,
              kvHeads: 8,
              keyDim: 128,
              valueDim: 128,
              qkNorm: true,
              rope: { dimensions: 128, base: 10_000_000 },
            },
            norm,
            {
              kind: "experts",
              experts: 160,
              active: 8,
              size: 2560,
              gated: true,
              activation: "silu",
              router: { scoring: "softmax", normalize: true },
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 480_154_875_392,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Coder-480B-A35B-Instruct",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 480_000_000_000, active: 35_000_000_000, source: row },
  downloads: {
    value: 38_794,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Coder-480B-A35B-Instruct",
      date: "2026-11-23",
    },
  },
  benchmarks: [
    {
      name: "SWE-Bench Pro",
      score: 38.7,
      metric: "resolve rate",
      source: { where: "https://labs.scale.com/leaderboard/swe_bench_pro_public", date: "2026-11-23" },
    },
  ],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    {
      where:
        "ai-dynamo/aiconfigurator@095f58a:aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-Coder-480B-A35B-Instruct_config.json",
      date: "2026-11-23",
    },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-Coder-480B-A35B-Instruct",
      date: "2026-11-23",
    },
  ],
}
