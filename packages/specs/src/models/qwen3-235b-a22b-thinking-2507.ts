// Generated from facts/models: change the facts, then `npm run models:generate`.
import type { Block } from "../architecture/architecture.ts"
import type { Source } from "../source.ts"
import type { Model } from "./model.ts"

const row: Source = {
  where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen3-235B-A22B-Thinking-2507",
  date: "2026-11-23",
  scope: "row",
}

const norm = { kind: "norm", type: "rms", epsilon: 0.000001 } satisfies Block

export const qwen3235BA22bThinking2507: Model = {
  id: "qwen3-235b-a22b-thinking-2507",
  name: "Qwen3-235B-A22B-Thinking-2507",
  aliases: [],
  publisher: "Alibaba (Qwen)",
  family: "qwen",
  repository: "Qwen/Qwen3-235B-A22B-Thinking-2507",
  released: {
    value: "2025-07-25",
    source: {
      where: "anomalyco/models.dev@f3fc692:providers/huggingface/models/Qwen/Qwen3-235B-A22B-Thinking-2507.toml",
      date: "2026-11-23",
    },
  },
  license: { value: "apache-2.0", source: row, verified: false },
  capabilities: ["chat", "coding", "reasoning", "toolUse"],
  modalities: ["text"],
  architecture: {
    names: { huggingFace: "qwen3_moe", gguf: "qwen3moe" },
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
              rope: { dimensions: 128, base: 5_000_000 },
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
            },
          ],
        ],
      },
    ],
    outputNorm: norm,
    predictionLayers: [],
  },
  publishedParameters: {
    value: 235_092_836_352,
    source: {
      where:
        "safetensors index, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-235B-A22B-Thinking-2507",
      date: "2026-11-23",
    },
  },
  statedParameters: { total: 235_000_000_000, active: 22_000_000_000, source: row },
  downloads: {
    value: 33_703,
    source: {
      where:
        "huggingface.co, as listed in AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-235B-A22B-Thinking-2507",
      date: "2026-11-23",
    },
  },
  benchmarks: [],
  confidence: "counted",
  unverified: ["norm.epsilon"],
  sources: [
    { where: "Lightning-AI/litgpt@2685705:litgpt/config.py#Qwen3-235B-A22B-Thinking-2507", date: "2026-11-23" },
    {
      where: "AlexsJones/llmfit@5bdc9df:llmfit-core/data/hf_models.json#Qwen/Qwen3-235B-A22B-Thinking-2507",
      date: "2026-11-23",
    },
  ],
}
